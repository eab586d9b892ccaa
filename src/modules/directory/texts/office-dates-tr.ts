import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { officeDatesDe } from "./office-dates-de.ts";

const dates = plural("tr", { one: "# tarih", other: "# tarih" });

export const officeDatesTr: TextsOf<typeof officeDatesDe> = {
  "directory.dates.crumb": "Yakınınızda danışma ve etkinlikler",
  "directory.dates.title": "Yakınınızda danışma ve etkinlikler",
  "directory.dates.description": ({ city }) =>
    `${city} şehrinde yaşlılar için evinize yakın danışma saatleri ve büroların düzenlediği etkinlikler.`,
  "directory.dates.lead":
    "Bürolarımızın dışında da danışma hizmeti veriyoruz, örneğin bir cemaat evinde veya pazarda. Danışma ücretsizdir.",
  "directory.dates.next": "Yakınınızdaki sıradaki tarihler",
  "directory.dates.none": "Şu anda kayıtlı bir tarih yok. Bizi arayın, yine de size yardımcı oluruz.",
  "directory.dates.all": "Yakınınızdaki tüm tarihler",
  "directory.dates.all.of": ({ name }) => `${name} ilçesindeki tüm tarihler`,
  "directory.dates.filter": "Tarih seçin",
  "directory.dates.kind": "Ne?",
  "directory.dates.kind.all": "Hepsi",
  "directory.dates.kind.sprechstunde": "Büroda danışma saati",
  "directory.dates.kind.aussensprechstunde": "Büro dışında, yakınınızda danışma",
  "directory.dates.kind.hitzetelefon": "Sıcak hava telefon hattı",
  "directory.dates.kind.veranstaltung": "Etkinlik",
  "directory.dates.total": ({ count }) => dates(count),
  "directory.dates.ignored": ({ value }) => `Bu liste “${value}” ifadesini tanımıyor. Lütfen başka bir şey seçin.`,
  "directory.dates.cancelled": "İptal edildi",
  "directory.dates.example": "Örnek",
  "directory.dates.come": "Kayıt olmadan gelebilirsiniz",
  "directory.dates.full": "Şu anda boş yer yok",
  "directory.dates.register": "Lütfen kayıt olun:",
  "directory.dates.ask": "Sorularınız için:",
  "directory.dates.call": "Arayın:",
  "directory.dates.calendar": "Kendi takviminize ekleyin",
};
