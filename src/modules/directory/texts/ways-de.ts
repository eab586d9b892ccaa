import { plural } from "#platform/texts/locale.ts";

const further = plural("de", { one: "… und noch # Angebot", other: "… und noch # Angebote" });

/** Ways from a page to paper, to the calendar and to the list that the device remembers. */
export const waysDe = {
  "directory.ways.door": "Aushang für die Tür",
  "directory.ways.door.this": "Diese Woche (PDF)",
  "directory.ways.door.next": "Nächste Woche (PDF)",
  "directory.ways.kept.pdf": "Als PDF in großer Schrift",
  "directory.ways.kept.calendar": "In meinen Kalender",
  "directory.ways.kept.further": ({ count }: { count: number }) => further(count),
  "directory.ways.kept.qr": ({ address }: { address: string }) => `QR-Code mit der Adresse dieser Liste: ${address}`,
  "directory.ways.kept.qr.text": "Die Liste aufs Handy holen: Richten Sie die Kamera Ihres Handys auf dieses Zeichen.",
  "directory.ways.device":
    "Auf diesem Gerät merkt sich auch der Browser die Liste. Sie bleibt hier, bis Sie sie leeren. Wir sehen sie nicht.",
  "directory.ways.device.foreign": "Auf Ihrem Gerät ist schon eine andere Liste gemerkt. Welche möchten Sie?",
  "directory.ways.device.own": "Meine eigene Liste öffnen",
  "directory.ways.device.both": "Beide Listen zusammenlegen",
  "directory.ways.device.keep": "Diese Liste auf diesem Gerät merken",
};
