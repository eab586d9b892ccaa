import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { searchDe } from "./search-de.ts";

const entries = plural("tr", { one: "# kayıt", other: "# kayıt" });
const overEntries = plural("tr", {
  one: "# etkinlik geçmişte kaldı. Yine de göster",
  other: "# etkinlik geçmişte kaldı. Yine de göster",
});

/** Entries are German, so the words to try are German too; the words of our own pages are known in both languages. */
export const searchTr: TextsOf<typeof searchDe> = {
  "directory.search.here": "Arama",
  "directory.search.title": ({ q }) => `“${q}” için neler var?`,
  "directory.search.title.empty": "Ne arıyorsunuz?",
  "directory.search.title.nothing": ({ q }) => `“${q}” için henüz bir şey bulamadık`,
  "directory.search.description": ({ city }) =>
    `${city} şehrinde yaşlılar için etkinlik, mekân, danışma ve yardım bulun: Hepsi için tek bir arama alanı.`,
  "directory.search.label": "Etkinlik, mekân, danışma veya konu",
  "directory.search.button": "Ara",
  "directory.search.suggestions": "Öneriler",
  "directory.search.suggestions.none": "Öneri yok.",
  "directory.search.suggestions.one": "Bir öneri var. Aşağı ok tuşuyla ulaşabilirsiniz.",
  "directory.search.suggestions.many": "# öneri var. Aşağı ok tuşuyla ulaşabilirsiniz.",
  "directory.search.count": ({ count }) => entries(count),
  "directory.search.ignored": ({ name, value }) =>
    `“${name}” için yazılan “${value}” bilgisini anlayamadık. Bunu dikkate almadık.`,
  "directory.search.chip.over": "geçmiştekiler de",
  "directory.search.with-over": "Geçmiştekileri de göster",
  "directory.search.only-over": ({ count }) => overEntries(count),
  "directory.search.did-you-mean": "Bunu mu demek istediniz:",
  "directory.search.wider": "Daha az kelimeyle:",
  "directory.search.nothing.hint":
    "Başka bir kelime deneyin, en iyisi Almanca bir kelime. Örneğin “Tanzveranstaltung” yerine “Tanzen” (dans). Ya da bir konu seçin:",
  "directory.search.themes": "En çok bunlardan var",
  "directory.search.empty.lead":
    "Tek bir kelime yeter. Etkinliklerde, mekânlarda, danışma ve yardım yerlerinde ararız. Kayıtlar Almancadır; Almanca kelimelerle daha çok şey bulursunuz.",
  "directory.search.examples": "Örneğin:",
  "directory.search.example-list": "Singen, Handy, Tanzen, Gymnastik, Demenz, Pflegegrad",
  "directory.search.phone.title": "Sizinle birlikte arayalım",
  "directory.search.phone.text": "Ne istediğinizi bize söyleyin. Burada yazmayan grupları da biliyoruz.",
  "directory.search.wish.title": "Burada bir şey mi eksik?",
  "directory.search.wish.text":
    "Ne istediğinizi bize yazın. Şehir, yeni etkinlikleri buna göre planlar. Adınız gerekmez.",
  "directory.search.wish": "İsteğimi bildir",
  "directory.search.type.offer": "Etkinlik",
  "directory.search.type.place": "Mekân",
  "directory.search.type.office": "Danışma",
  "directory.search.type.care": "Yardım ve bakım",
  "directory.search.type.page": "Sayfa",
  "directory.search.reason.theme": ({ words }) => `“${words}” konuya uyuyor`,
  "directory.search.reason.place": ({ words }) => `“${words}” yere uyuyor`,
  "directory.search.reason.text": ({ words }) => `“${words}” açıklamada geçiyor`,
  "directory.search.reason.meaning": ({ words }) => `“${words}” ile ilgili`,
  "directory.search.reason.spelling": ({ words }) => `“${words}” gibi yazılıyor`,
  "directory.search.partly.words": "Bütün kelimelere birden uyan bir kayıt yok. Şunlar bir kısmına uyuyor:",
  "directory.search.partly.time": "Bu zaman için bir şey bulamadık. Başka zamanlarda şunlar var:",
  "directory.search.partly.area": "Şehrin bu bölümünde bir şey bulamadık. Başka yerlerde şunlar var:",
  "directory.search.example": "Örnek",
  "directory.search.no-date": "Sonraki tarih bilinmiyor.",
  "directory.search.at": ({ when, time }) => `${when}, saat ${time}`,
  "directory.search.page.beratung": "Danışma ve yardım",
  "directory.search.page.beratung.words":
    "danışma danışmanlık büro bürosu yaşlı yaşlılar yardım yalnız yalnızlık dert sorun başvuru form para emekli emeklilik emekli maaşı kira yardımı konut Seniorenbüro Beratung Beratungsstelle Rat Sprechstunde einsam allein Sorgen Antrag Geld Rente Wohngeld Wohnberatung zuständig",
  "directory.search.page.pflege": "Bakım",
  "directory.search.page.pflege.words":
    "bakım bakımevi bakım evi huzurevi bakım derecesi bakım sigortası hasta hastabakıcı evde bakım demans bunama alzheimer aile yakınlar kısa süreli bakım gündüz bakımı ev işi yardım Pflege Pflegegrad Pflegeheim Pflegedienst Pflegekasse Entlastung Demenz Angehörige Kurzzeitpflege Tagespflege Haushaltshilfe",
  "directory.search.page.mitmachen": "Siz de katılın",
  "directory.search.page.mitmachen.words":
    "gönüllü gönüllülük fahri yardım etmek katılmak destek ziyaret eşlik zaman ayırmak komşu komşuluk Mitmachen Ehrenamt freiwillig helfen engagieren Besuchsdienst Begleitung Zeit schenken Nachbarschaft",
  "directory.search.page.angebote": "Etkinlikler",
  "directory.search.page.angebote.words":
    "etkinlik kurs kurslar buluşma toplantı tarih program gezi takvim Angebote Kurse Treffen Veranstaltungen Termine Programm Ausflug Kalender",
  "directory.search.page.orte": "Mekânlar",
  "directory.search.page.orte.words":
    "mekân mekan yer buluşma merkezi buluşma yeri kafe kahve ev adres açılış saatleri Orte Begegnungszentrum Begegnungsstätte Treffpunkt Café Haus Adresse Öffnungszeiten",
  "directory.search.page.zahlen": "Sayılar",
  "directory.search.page.zahlen.words": "istatistik veri veriler sayı rapor Zahlen Statistik Daten Kennzahlen Bericht",
  "directory.search.page.merkliste": "Listem",
  "directory.search.page.merkliste.words":
    "liste kaydetmek kaydettiklerim yazdır Merkliste merken gemerkt Liste drucken",
  "directory.search.page.leichte-sprache": "Kolay Almanca",
  "directory.search.page.leichte-sprache.words":
    "kolay basit anlamak okumak Leichte Sprache einfach verstehen leicht lesen",
  "directory.search.page.rundbrief": "Bülten: etkinlikler e-posta ile",
  "directory.search.page.rundbrief.words": "bülten e-posta abone haber tarihler hafta ay posta",
  "directory.search.page.hilfe": "Bu sayfalar için yardım",
  "directory.search.page.hilfe.words":
    "yardım kullanım yazı büyüt büyük yazı nasıl kılavuz yazdır paylaş Hilfe Bedienung Schrift größer Anleitung drucken teilen",
  "directory.search.page.barrierefreiheit": "Erişilebilirlik",
  "directory.search.page.barrierefreiheit.words":
    "engel engelli bildir tekerlekli sandalye ekran okuyucu beyan Barrierefreiheit Barriere melden Rollstuhl Screenreader Erklärung",
  "directory.search.page.datenschutz": "Gizlilik",
  "directory.search.page.datenschutz.words":
    "veri veriler koruma kişisel çerez bilgi silmek Datenschutz Daten Cookies Auskunft löschen",
  "directory.search.page.impressum": "Künye",
  "directory.search.page.impressum.words": "yayıncı iletişim sorumlu Impressum Anbieter Kontakt verantwortlich",
  "directory.search.page.kalender": "Tarihler kendi takviminizde",
  "directory.search.page.kalender.words": "takvim abone telefon iPhone Outlook Google tarihler Kalender",
  "directory.search.page.daten": "Açık veriler",
  "directory.search.page.daten.words": "veri indir CSV JSON arayüz API açık veri Daten",
  "directory.search.page.einbetten": "Tarihler kendi web sitenizde",
  "directory.search.page.einbetten.words": "web sitesi yerleştirmek dernek ana sayfa iframe einbetten",
};
