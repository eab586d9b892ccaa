import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { waysDe } from "./ways-de.ts";

const further = plural("pl", {
  one: "… i jeszcze # oferta",
  few: "… i jeszcze # oferty",
  many: "… i jeszcze # ofert",
  other: "… i jeszcze # oferty",
});

export const waysPl: TextsOf<typeof waysDe> = {
  "directory.ways.door": "Ogłoszenie na drzwi",
  "directory.ways.door.this": "Ten tydzień (PDF)",
  "directory.ways.door.next": "Przyszły tydzień (PDF)",
  "directory.ways.kept.pdf": "Jako PDF dużą czcionką",
  "directory.ways.kept.calendar": "Do mojego kalendarza",
  "directory.ways.kept.further": ({ count }) => further(count),
  "directory.ways.kept.qr": ({ address }) => `Kod QR z adresem tej listy: ${address}`,
  "directory.ways.kept.qr.text": "Aby otworzyć listę w telefonie, proszę skierować aparat telefonu na ten znak.",
  "directory.ways.device":
    "Na tym urządzeniu listę zapamiętuje też przeglądarka. Zostaje tu, dopóki jej Państwo nie opróżnią. My jej nie widzimy.",
  "directory.ways.device.foreign": "Na tym urządzeniu zapamiętana jest już inna lista. Którą Państwo wybierają?",
  "directory.ways.device.own": "Otwórz moją listę",
  "directory.ways.device.both": "Połącz obie listy",
  "directory.ways.device.keep": "Zapamiętaj tę listę na tym urządzeniu",
};
