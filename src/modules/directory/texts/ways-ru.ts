import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { waysDe } from "./ways-de.ts";

const further = plural("ru", {
  one: "… и ещё # предложение",
  few: "… и ещё # предложения",
  many: "… и ещё # предложений",
  other: "… и ещё # предложения",
});

export const waysRu: TextsOf<typeof waysDe> = {
  "directory.ways.door": "Объявление на дверь",
  "directory.ways.door.this": "Эта неделя (PDF)",
  "directory.ways.door.next": "Следующая неделя (PDF)",
  "directory.ways.kept.pdf": "PDF крупным шрифтом",
  "directory.ways.kept.calendar": "В мой календарь",
  "directory.ways.kept.further": ({ count }) => further(count),
  "directory.ways.kept.qr": ({ address }) => `QR-код с адресом этого списка: ${address}`,
  "directory.ways.kept.qr.text": "Чтобы открыть список на телефоне, наведите камеру телефона на этот знак.",
  "directory.ways.device":
    "На этом устройстве список запоминает и браузер. Он останется здесь, пока вы его не очистите. Мы его не видим.",
  "directory.ways.device.foreign": "На вашем устройстве уже сохранён другой список. Какой вам нужен?",
  "directory.ways.device.own": "Открыть мой список",
  "directory.ways.device.both": "Объединить оба списка",
  "directory.ways.device.keep": "Запомнить этот список на этом устройстве",
};
