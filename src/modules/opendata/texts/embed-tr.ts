import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { embedDe } from "./embed-de.ts";

const dates = plural("tr", { one: "# tarih", other: "# tarih" });

export const embedTr: TextsOf<typeof embedDe> = {
  "opendata.embed.here": "Liste ekleme",
  "opendata.embed.data": "Açık veriler",
  "opendata.embed.title": "Etkinlikleri kendi web sitenizde gösterin",
  "opendata.embed.lead":
    "Derneğinizin web sitesinde sıradaki etkinlikleri gösterin. Liste her zaman rehber kadar günceldir. Bunun için tek bir satır yeterlidir.",
  "opendata.embed.choose": "1. Seçiminizi yapın",
  "opendata.embed.district": "İlçe",
  "opendata.embed.district.all": "Tüm ilçeler",
  "opendata.embed.theme": "Konu",
  "opendata.embed.theme.all": "Tüm konular",
  "opendata.embed.price": "Ücret",
  "opendata.embed.price.free": "yalnızca ücretsiz etkinlikler",
  "opendata.embed.access": "Erişim",
  "opendata.embed.access.step-free": "yalnızca basamaksız girişi olan yerler",
  "opendata.embed.size": "Liste ne kadar uzun olsun?",
  "opendata.embed.size.dates": ({ size }: { size: number }) => dates(size),
  "opendata.embed.make": "Satırı oluştur",
  "opendata.embed.copy": "2. Bu satırı kopyalayın",
  "opendata.embed.line": "Web siteniz için satır",
  "opendata.embed.line.hint":
    "Satırı, listenin görünmesini istediğiniz yere yapıştırın. Birçok programda bu bölümün adı “HTML”dir.",
  "opendata.embed.preview": "Önizlemeyi aç",
  "opendata.embed.know": "Bilmeniz iyi olur",
  "opendata.embed.know.text":
    "Liste en fazla 25 tarih gösterir ve diğerlerinin tümüne götürür.\nJavaScript gerektirmez, çerez kullanmaz ve kimseyi izlemez. Eklenen her sayfada olduğu gibi sunucumuz okurların internet adresini öğrenir; bunu gizlilik bildiriminizde belirtin.\nBağlantılar yeni bir pencerede açılır, böylece sayfanız açık kalır.\nYükseklik satırda yazılıdır; sayıyı değiştirebilirsiniz.\nKendi tasarımınızı yapmak isterseniz aynı etkinlikleri “Açık veriler” bölümünde bulursunuz.",
  "opendata.embed.list": ({ where }: { where: string }) => `Yaşlılar için etkinlikler: ${where}`,
  "opendata.embed.none": "Şu anda bunun için bilinen bir tarih yok.",
  "opendata.embed.ignored": ({ value }: { value: string }) => `“${value}” ifadesini tanımıyoruz ve çıkardık.`,
  "opendata.embed.all": "Tüm tarihleri rehberde görün",
  "opendata.embed.new-window": "(yeni pencere)",
  "opendata.embed.from": ({ city }: { city: string }) => `${city} kentindeki yaşlılar için “Beisammen” rehberinden.`,
  "opendata.embed.cancelled": "iptal edildi",
  "opendata.embed.moved": "ertelendi",
  "opendata.embed.example": "Örnek",
};
