import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { startDe } from "./start-de.ts";

const today = plural("tr", { one: "Bugünkü tek etkinlik", other: "Bugünkü # etkinliğin tümü" });
const tomorrow = plural("tr", { one: "Yarınki tek etkinlik", other: "Yarınki # etkinliğin tümü" });

export const startTr: TextsOf<typeof startDe> = {
  "directory.start.title": "Burada size de yer var.",
  "directory.start.short-title": "Başlangıç",
  "directory.start.lead": ({ city }) =>
    `${city} şehrinde yaşlılar için buluşma yerleri, kurslar, danışma ve yardım. Hemen yakınınızda.`,
  "directory.start.search": "Ne arıyorsunuz?",
  "directory.start.search.button": "Ara",
  "directory.start.examples": "Örneğin:",
  "directory.start.example.singing": "Şarkı söylemek",
  "directory.start.example.phone": "Cep telefonu yardımı",
  "directory.start.example.lunch": "Birlikte öğle yemeği",
  "directory.start.example.alone": "Çok yalnızım",
  "directory.start.ways": "Size nasıl yardımcı olabiliriz?",
  "directory.start.way.offers": "Bir şeyler yapmak",
  "directory.start.way.offers.text": "Kurslar, buluşmalar, geziler, öğle yemekleri",
  "directory.start.way.counselling": "Danışma ve yardım",
  "directory.start.way.counselling.text": ({ count, office }) =>
    count > 1
      ? `${count} danışma bürosu (${office.other}) size ücretsiz yol gösterir`
      : `Danışma büronuz (${office.one}) size ücretsiz yol gösterir`,
  "directory.start.way.care": "Bakım",
  "directory.start.way.care.text": "Bilgi, yükünüzü hafifletme, demansta yardım",
  "directory.start.way.join": "Siz de katılın",
  "directory.start.way.join.text": "Zaman ayırın, yeni bir şeye başlayın",
  "directory.start.way.places": "Yakınımdaki mekânlar",
  "directory.start.way.places.text": ({ places, areas }) => `${areas} ilçede ${places} buluşma yeri`,
  "directory.start.today": ({ city }) => `${city}: bugün`,
  "directory.start.tomorrow": ({ city }) => `${city}: yarın`,
  "directory.start.none": "Bu gün için kayıtlı bir etkinlik yok. Sonraki günlere bakın.",
  "directory.start.all-today": ({ count }) => today(count),
  "directory.start.all-tomorrow": ({ count }) => tomorrow(count),
  "directory.start.all": "Tüm etkinlikler",
  "directory.start.map": "İlçenizi haritadan seçin",
  "directory.start.map.caption": "İlçenizi seçin. Harita basitleştirilmiştir.",
  "directory.start.map.caption.approximate": "İlçenizi seçin. Harita basitleştirilmiştir, sınırlar yaklaşıktır.",
  "directory.start.phone.title": "Telefon etmeyi mi tercih edersiniz?",
  "directory.start.phone.text": ({ office }) => `Sizi yakınınızdaki danışma bürosuna (${office}) bağlarız.`,
};
