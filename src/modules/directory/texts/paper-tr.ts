import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { paperDe } from "./paper-de.ts";

const more = plural("tr", { one: "# tarih daha var.", other: "# tarih daha var." });

export const paperTr: TextsOf<typeof paperDe> = {
  "directory.paper.author": ({ city }) => `Beisammen: ${city}`,
  "directory.paper.page": "Sayfa",
  "directory.paper.foot": ({ date }) => `Durum: ${date}. Yolunuz uzunsa gitmeden önce telefon edin.`,
  "directory.paper.qr": ({ address }) => `Adresi içeren QR kodu: ${address}`,
  "directory.paper.qr.caption": "İnternette her zaman güncel. Telefonun kamerasını koda tutun:",
  "directory.paper.call": "Sorunuz mu var? Bizi arayın.",
  "directory.paper.all-day": "saat yok",
  "directory.paper.step-free": "basamaksız giriş",
  "directory.paper.phone": ({ phone }) => `telefon ${phone}`,
  "directory.paper.register": ({ phone }) => `Kayıt için: telefon ${phone}`,
  "directory.paper.register.unknown": "kayıt gerekir",
  "directory.paper.come": "kayıt gerekmez",
  "directory.paper.cancelled": ({ reason }) => (reason === "" ? "İptal edildi." : `İptal edildi: ${reason}`),
  "directory.paper.moved": ({ reason }) =>
    reason === "" ? "Günü veya yeri değişti." : `Günü veya yeri değişti: ${reason}`,
  "directory.paper.changed": ({ note }) => `Değişiklik: ${note}`,
  "directory.paper.example": ({ title }) => `${title} (örnek)`,
  "directory.paper.more": ({ count }) => `${more(count)} Bunları internette bulabilir veya telefonla öğrenebilirsiniz.`,
  "directory.paper.month.title": ({ area }) => `${area} bölgesinde neler var?`,
  "directory.paper.month.lead": ({ month }) => `Yaşlılar için buluşmalar, kurslar ve geziler, ${month}, günlere göre.`,
  "directory.paper.month.from": ({ date }) => `Başlangıç: ${date}.`,
  "directory.paper.month.none": "Bu ay için henüz kayıt yok. Bizi arayın, çoğu zaman daha fazlasını biliyoruz.",
  "directory.paper.month.unknown": ({ value }) => `“${value}” bir ay değil. Örneğin Aralık 2026 için 2026-12 yazın.`,
  "directory.paper.month.past": ({ month }) => `${month} geçti. Bu sayfa bu ay ve sonraki on iki ay için vardır.`,
  "directory.paper.month.far": ({ month }) =>
    `${month} için henüz bir şey belli değil. Bu sayfa bu ay ve sonraki on iki ay için vardır.`,
  "directory.paper.door.foot": ({ date }) => `Durum: ${date}`,
  "directory.paper.door.open": "Açık",
  "directory.paper.door.week": ({ from, to }) => `Program: ${from} – ${to}`,
  "directory.paper.door.none": "Bu hafta programda bir şey yok.",
  "directory.paper.door.access": "Girişte basamak yok.",
  "directory.paper.door.qr": "Programın tamamı internette:",
  "directory.paper.door.week.unknown": ({ value }) =>
    `“woche” için yazılan “${value}” bilgisini anlayamadık. “diese” ve “naechste” vardır.`,
  "directory.paper.kept.title": "Listem",
  "directory.paper.kept.none": "Listenizde henüz bir şey yok.",
};
