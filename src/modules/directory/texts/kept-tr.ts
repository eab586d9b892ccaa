import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { keptDe } from "./kept-de.ts";

const gone = plural("tr", {
  one: "Listenizdeki bir etkinlik artık yok.",
  other: "Listenizdeki # etkinlik artık yok.",
});

export const keptTr: TextsOf<typeof keptDe> = {
  "directory.kept.here": "Listem",
  "directory.kept.title": "Listem",
  "directory.kept.lead":
    "Bu liste bu sayfanın adresinde durur. Biz onu saklamayız, hesap da gerekmez. Sayfayı yer imlerine ekleyin, böylece listenizi yeniden bulursunuz.",
  "directory.kept.gone": ({ count }) => gone(count),
  "directory.kept.print": "Büyük yazıyla yazdır",
  "directory.kept.mail": "E-postayla gönder",
  "directory.kept.mail.subject": "Listem",
  "directory.kept.mail.body": ({ lines, address }) => `${lines}\n\nListe internette:\n${address}\n`,
  "directory.kept.clear": "Listeyi boşalt",
  "directory.kept.at": ({ time }) => `saat ${time}`,
  "directory.kept.remove": "Kaldır",
  "directory.kept.undated": "Şu an tarihi yok",
  "directory.kept.example": "Örnek",
  "directory.kept.step-free": "basamaksız giriş",
  "directory.kept.empty.title": "Listeniz henüz boş",
  "directory.kept.empty.text":
    "Bir etkinlikte “Listeme ekle” düğmesine basın. O zaman etkinlik burada gün, yer ve telefon numarasıyla durur.",
  "directory.kept.empty.link": "Etkinliklere bak",
  "directory.kept.more": "Bir şey daha ekleyin",
  "directory.kept.search": "Etkinlik ara",
  "directory.kept.search.button": "Ara",
  "directory.kept.search.none": ({ q }) => `“${q}” için başka bir etkinlik bulamadık.`,
  "directory.kept.add": "Listeme ekle",
  "directory.kept.phone.title": "Bir etkinlikle ilgili sorunuz mu var?",
  "directory.kept.phone.text": "Yolunuz uzunsa gitmeden önce telefon edin.",
  "directory.kept.printed": ({ date }) => `Yazdırma tarihi: ${date}. Yolunuz uzunsa gitmeden önce telefon edin.`,
};
