import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { waysDe } from "./ways-de.ts";

const further = plural("tr", { one: "… ve # etkinlik daha", other: "… ve # etkinlik daha" });

export const waysTr: TextsOf<typeof waysDe> = {
  "directory.ways.door": "Kapı için duyuru",
  "directory.ways.door.this": "Bu hafta (PDF)",
  "directory.ways.door.next": "Gelecek hafta (PDF)",
  "directory.ways.kept.pdf": "Büyük harflerle PDF olarak",
  "directory.ways.kept.calendar": "Takvimime ekle",
  "directory.ways.kept.further": ({ count }) => further(count),
  "directory.ways.kept.qr": ({ address }) => `Bu listenin adresini içeren QR kodu: ${address}`,
  "directory.ways.kept.qr.text": "Listeyi telefona almak için telefonunuzun kamerasını bu işarete tutun.",
  "directory.ways.device":
    "Bu cihazda tarayıcı da listeyi aklında tutar. Siz boşaltana kadar burada kalır. Biz onu görmeyiz.",
  "directory.ways.device.foreign": "Cihazınızda başka bir liste zaten kayıtlı. Hangisini istersiniz?",
  "directory.ways.device.own": "Kendi listemi aç",
  "directory.ways.device.both": "İki listeyi birleştir",
  "directory.ways.device.keep": "Bu listeyi bu cihazda sakla",
};
