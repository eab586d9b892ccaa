import type { TextsOf } from "#platform/texts/texts.ts";
import type { counsellingDe } from "./counselling-de.ts";

const numbers = ["", "Bir", "İki", "Üç", "Dört", "Beş"];

export const counsellingTr: TextsOf<typeof counsellingDe> = {
  "directory.counselling.title": ({ city }) => `${city} şehrinde bana kim yol gösterir?`,
  "directory.counselling.page-title": ({ office }) => `Danışma: ${office} bul`,
  "directory.counselling.description": ({ city, offices }) =>
    `${city} şehrindeki danışma büroları (${offices}): semtiniz için kim görevli, telefon numarası ve adresiyle. Danışma ücretsizdir.`,
  "directory.counselling.lead":
    "Danışma ücretsizdir. Nerede oturduğunuzu bize söyleyin. Size kimin yardımcı olacağını gösterelim.",
  "directory.counselling.search": ({ office }) => `${office} ara`,
  "directory.counselling.nahe": "Nerede oturuyorsunuz?",
  "directory.counselling.nahe.hint": ({ examples }) => `Semtinizi yazın${examples ? `, örneğin ${examples}` : ""}.`,
  "directory.counselling.nahe.hint.stops": ({ examples }) =>
    `Semtinizi, durağınızı veya posta kodunuzu yazın${examples ? `, örneğin ${examples}` : ""}.`,
  "directory.counselling.find": ({ office }) => `${office} bul`,
  "directory.counselling.ignored": ({ value }) => `“${value}” adında bir ilçe yok. Lütfen başka birini seçin.`,
  "directory.counselling.understood": ({ words, name }) => `Yazdığınız: “${words}”. Bizim anladığımız: “${name}”.`,
  "directory.counselling.for-stadtbezirk": ({ stadtbezirk }) => `${stadtbezirk} ilçesi için burada yanınızdayız:`,
  "directory.counselling.sure": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `${stadtbezirk} ilçesi için burada yanınızdayız:`
      : `${name}, ${stadtbezirk} ilçesine bağlıdır. Burada yanınızdayız:`,
  "directory.counselling.probably.postleitzahl": ({ name, stadtbezirk }) =>
    `${name} posta kodu büyük olasılıkla ${stadtbezirk} ilçesine aittir. Öyleyse burada yanınızdayız:`,
  "directory.counselling.probably.haltestelle": ({ name, stadtbezirk }) =>
    `“${name}” durağı büyük olasılıkla ${stadtbezirk} ilçesindedir. Öyleyse burada yanınızdayız:`,
  "directory.counselling.probably.other": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `Büyük olasılıkla ${stadtbezirk} ilçesini kastediyorsunuz. Öyleyse burada yanınızdayız:`
      : `“${name}” büyük olasılıkla ${stadtbezirk} ilçesindedir. Öyleyse burada yanınızdayız:`,
  "directory.counselling.unsure-call": "Bu doğru değilse yine de arayın. Sizi doğru yere yönlendiririz.",
  "directory.counselling.several": ({ count }) => `${numbers[count] ?? String(count)} ilçe söz konusu olabilir`,
  "directory.counselling.several.postleitzahl": ({ name, count }) =>
    `${name} posta kodu ${count === 2 ? "iki" : "birden çok"} ilçede geçerlidir. Semtinizi veya durağınızı yazın, o zaman daha iyi biliriz.`,
  "directory.counselling.several.haltestelle": ({ name }) =>
    `“${name}” durağı ilçelerin sınırına yakındır. Semtinizi yazın, o zaman daha iyi biliriz.`,
  "directory.counselling.several.other": ({ name }) => `“${name}” yazınca tam olarak nerede oturduğunuzu bilemiyoruz.`,
  "directory.counselling.several.call":
    "Ya da bu numaralardan birini arayın. Orada size yardım ederler ve sizi yönlendirirler.",
  "directory.counselling.not-found": ({ words }) => `“${words}” adını henüz bilmiyoruz`,
  "directory.counselling.not-found.text":
    "İlçenizi listeden seçin. Ya da merkezi numarayı arayın, sizi doğru yere bağlayalım.",
  "directory.counselling.stadtbezirke": "Tüm ilçeler",
  "directory.counselling.central": "Merkezi numara",
  "directory.counselling.central.say": ({ office, stadtbezirk }) =>
    `Bu, merkezi numaradır. Telefonda şöyle deyin: “${office} ${stadtbezirk}”.`,
  "directory.counselling.no-office": ({ stadtbezirk }) => `${stadtbezirk} için danışma`,
  "directory.counselling.no-office.text": "Bu ilçe için bir adres henüz bilmiyoruz. Telefonda size yardımcı oluruz.",
  "directory.counselling.address": "Adres",
  "directory.counselling.address.unknown": "Adres belirtilmemiş. Lütfen telefonla sorun.",
  "directory.counselling.hours": "Görüşme saatleri",
  "directory.counselling.hours.unknown":
    "Görüşme saatleri belirtilmemiş. Arayın, birlikte bir randevu kararlaştıralım.",
  "directory.counselling.email": "E-posta",
  "directory.counselling.traeger": "Kim yol gösteriyor?",
  "directory.counselling.example": "Örnek",
  "directory.counselling.about": "Bu konularda gelebilirsiniz",
  "directory.counselling.about.list": [
    "Ev işlerinde veya bakımda yardıma ihtiyacınız var.",
    "Kendinizi yalnız hissediyor ve insanlarla bir arada olmak istiyorsunuz.",
    "Paranız yetmiyor ya da bir form sizi düşündürüyor.",
    "Geleceğiniz için önlem almak veya evinizi ihtiyacınıza göre değiştirmek istiyorsunuz.",
  ].join("\n"),
  "directory.counselling.about.free": "Danışma ücretsizdir.",
  "directory.counselling.about.relatives": "Aile yakınları ve komşular da arayabilir.",
  "directory.counselling.phone.title": "Hemen konuşmayı mı tercih edersiniz?",
  "directory.counselling.phone.text": ({ hours }) => `${hours ? `${hours}. ` : ""}Sizi doğru yere bağlarız.`,
  "directory.counselling.map.label": "İlçeyi haritadan seçin",
  "directory.counselling.map.caption": "İlçenizi seçin. Basitleştirilmiş harita.",
  "directory.counselling.map.caption.approximate": "İlçenizi seçin. Basitleştirilmiş harita, sınırlar yaklaşıktır.",
  "directory.counselling.map.uncertain": "Sarı: söz konusu olabilecek ilçeler. Basitleştirilmiş harita.",
  "directory.counselling.border":
    "Haritamızdaki ilçe sınırları yaklaşıktır. Bir sınıra yakın mı oturuyorsunuz? Arayın, sizi doğru yere yönlendirelim.",
  "directory.counselling.all": ({ offices }) => `İlçelere göre tüm danışma büroları (${offices})`,
  "directory.counselling.all.stadtbezirk": "İlçe",
  "directory.counselling.all.phone": "Telefon",
  "directory.counselling.all.unknown": "bilinmiyor",
  "directory.counselling.all.none": ({ offices }) =>
    `Danışma bürolarının (${offices}) adresleri henüz burada yazmıyor. Merkezi numarayı arayın, sizi bağlayalım.`,
  "directory.counselling.print": "Büyük yazıyla yazdır",
};
