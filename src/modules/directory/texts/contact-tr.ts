import type { TextsOf } from "#platform/texts/texts.ts";
import type { contactDe } from "./contact-de.ts";

export const contactTr: TextsOf<typeof contactDe> = {
  "directory.contact.filter": "Size uyanı seçin",
  "directory.contact.stadtbezirk": "İlçe",
  "directory.contact.stadtbezirk.all": "Tüm şehir",
  "directory.contact.ignored": ({ name, value }) =>
    `“${name}” için yazılan “${value}” bilgisini anlayamadık. Bunu dikkate almadık.`,
  "directory.contact.none": "Bunun için burada henüz kayıtlı bir yer yok. Bizi arayın, biz daha fazlasını biliyoruz.",
  "directory.contact.everywhere": "Tüm şehirde ara",
  "directory.contact.example": "Örnek",
  "directory.contact.open": ({ hours }) => `Ulaşabileceğiniz saatler: ${hours}`,
  "directory.contact.website": "İnternet sayfasına",
  "directory.contact.whole-city": "tüm şehir için",
  "directory.contact.not-yet": "Burada henüz olmayanlar",
  "directory.contact.phone.office": ({ office }) => `${office} size ücretsiz yol gösterir.`,
  "directory.contact.phone.text": ({ office }) =>
    `Sizi yakınınızdaki danışma bürosuna (${office}) bağlarız. Danışma ücretsizdir.`,
  "directory.contact.find-office": ({ office }) => `Danışma büromu bul (${office})`,

  "directory.pflege.here": "Bakım",
  "directory.pflege.title": "Bakımda kim yardım eder?",
  "directory.pflege.lead":
    "Yardıma ihtiyacı olanlar ve bir yakınına bakan herkes için. Başlangıç için bir telefon yeter.",
  "directory.pflege.description": ({ city }) =>
    `${city} şehrinde bakım ve demans konusunda bilgi ve destek: telefon numaralarıyla başvuru yerleri, sohbet grupları ve etkinlikler.`,
  "directory.pflege.need": "Konu nedir?",
  "directory.pflege.need.all": "Bakımla ilgili her şey",
  "directory.need.pflege": "Birine bakıyorum",
  "directory.need.demenz": "Demans",
  "directory.pflege.need.begleitung": "Ziyaret ve eşlik",
  "directory.pflege.contacts": "Burada yardım bulursunuz",
  "directory.pflege.no-phone": "Kendi telefon numarasını bilmiyoruz. Sizi biz bağlarız:",
  "directory.pflege.dates": "Aile yakınları için ve demansla ilgili etkinlikler",
  "directory.pflege.dates.all": "Bakım danışmanlığıyla ilgili tüm etkinlikler",
  "directory.pflege.phone.title": "En iyisi önce telefon edin",
  "directory.pflege.not-yet":
    "Bakımevlerindeki ve gündüz bakımındaki (Tagespflege) boş yerleri burada henüz gösteremiyoruz. Evde bakım hizmetleri (Pflegedienste) de henüz kayıtlı değil.",
  "directory.pflege.instead":
    "Bugün yapabilecekleriniz: Telefon edin. Boş yerleri, bakım derecesi (Pflegegrad) başvurusunu ve ev işlerinde yardımı sorun. Bakım sigortanız (Pflegekasse) da size yol gösterir.",
  "directory.pflege.state-finder":
    "Kuzey Ren-Vestfalya eyaletindeki bakımevlerinde boş yerleri eyaletin bir sayfası (“Heimfinder”) gösterir:",
  "directory.pflege.state-finder.name": "www.heimfinder.nrw.de",

  "directory.mitmachen.here": "Siz de katılın",
  "directory.mitmachen.title": "Nerede ben de katılabilirim?",
  "directory.mitmachen.lead":
    "Ayda bir saat bile yardım olur. Bu yerler size yol gösterir ve kimin sizi beklediğini söyler.",
  "directory.mitmachen.description": ({ city }) =>
    `${city} şehrinde yaşlılar için gönüllü olmak: ziyaret, eşlik, komşuluk. Telefon numaralarıyla başvuru yerleri.`,
  "directory.mitmachen.need": "Ne yapmak istersiniz?",
  "directory.mitmachen.need.all": "Şöyle bir bakmak istiyorum",
  "directory.need.ehrenamt": "Gönüllü bir görev (Ehrenamt) bulmak",
  "directory.mitmachen.need.begleitung": "Birini ziyaret etmek veya birine eşlik etmek",
  "directory.need.begegnung": "Mahallede katılmak",
  "directory.mitmachen.contacts": "Burada hoş karşılanırsınız",
  "directory.mitmachen.no-phone": "Kendi telefon numarasını bilmiyoruz. Sizi biz bağlarız:",
  "directory.mitmachen.dates": "Buralara öylece gelebilirsiniz",
  "directory.mitmachen.dates.all": "Katılabileceğiniz tüm etkinlikler",
  "directory.mitmachen.phone.title": "Önce bir konuşalım mı?",
  "directory.mitmachen.not-yet":
    "Şu anda kimin kimi aradığını gösteren bir liste burada henüz yok. Buradan kayıt da henüz yaptıramazsınız.",
  "directory.mitmachen.instead":
    "Bugün yapabilecekleriniz: Bu yerlerden birini arayın. Neyi severek yaptığınızı ve ne zaman vaktiniz olduğunu söyleyin.",
};
