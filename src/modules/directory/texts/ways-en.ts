import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { waysDe } from "./ways-de.ts";

const further = plural("en", { one: "… and # more activity", other: "… and # more activities" });

export const waysEn: TextsOf<typeof waysDe> = {
  "directory.ways.door": "Notice for the door",
  "directory.ways.door.this": "This week (PDF)",
  "directory.ways.door.next": "Next week (PDF)",
  "directory.ways.kept.pdf": "As PDF in large print",
  "directory.ways.kept.calendar": "Add to my calendar",
  "directory.ways.kept.further": ({ count }) => further(count),
  "directory.ways.kept.qr": ({ address }) => `QR code with the address of this list: ${address}`,
  "directory.ways.kept.qr.text": "To get the list on your phone, point your phone’s camera at this sign.",
  "directory.ways.device":
    "On this device the browser remembers the list too. It stays here until you empty it. We do not see it.",
  "directory.ways.device.foreign": "Another list is already remembered on your device. Which one would you like?",
  "directory.ways.device.own": "Open my own list",
  "directory.ways.device.both": "Put both lists together",
  "directory.ways.device.keep": "Remember this list on this device",
};
