import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { waysDe } from "./ways-de.ts";

const further = plural("uk", {
  one: "… і ще # пропозиція",
  few: "… і ще # пропозиції",
  many: "… і ще # пропозицій",
  other: "… і ще # пропозиції",
});

export const waysUk: TextsOf<typeof waysDe> = {
  "directory.ways.door": "Оголошення на двері",
  "directory.ways.door.this": "Цей тиждень (PDF)",
  "directory.ways.door.next": "Наступний тиждень (PDF)",
  "directory.ways.kept.pdf": "PDF великим шрифтом",
  "directory.ways.kept.calendar": "До мого календаря",
  "directory.ways.kept.further": ({ count }) => further(count),
  "directory.ways.kept.qr": ({ address }) => `QR-код з адресою цього списку: ${address}`,
  "directory.ways.kept.qr.text": "Щоб відкрити список на телефоні, наведіть камеру телефону на цей знак.",
  "directory.ways.device":
    "На цьому пристрої список запам’ятовує і браузер. Він залишиться тут, доки ви його не очистите. Ми його не бачимо.",
  "directory.ways.device.foreign": "На вашому пристрої вже збережено інший список. Який вам потрібен?",
  "directory.ways.device.own": "Відкрити мій список",
  "directory.ways.device.both": "Об’єднати обидва списки",
  "directory.ways.device.keep": "Запам’ятати цей список на цьому пристрої",
};
