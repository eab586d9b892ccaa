import { plural } from "#platform/texts/locale.ts";

const gone = plural("de", {
  one: "Ein Angebot Ihrer Liste gibt es nicht mehr.",
  other: "# Angebote Ihrer Liste gibt es nicht mehr.",
});

/** The list of kept offers. */
export const keptDe = {
  "directory.kept.here": "Merkliste",
  "directory.kept.title": "Meine Merkliste",
  "directory.kept.lead":
    "Diese Liste steht nur in der Adresse dieser Seite. Wir speichern sie nicht, und Sie brauchen kein Konto. Setzen Sie ein Lesezeichen, dann finden Sie die Liste wieder.",
  "directory.kept.gone": ({ count }: { count: number }) => gone(count),
  "directory.kept.print": "In großer Schrift drucken",
  "directory.kept.mail": "Per E-Mail schicken",
  "directory.kept.mail.subject": "Meine Merkliste",
  "directory.kept.mail.body": ({ lines, address }: { lines: string; address: string }) =>
    `${lines}\n\nDie Liste im Internet:\n${address}\n`,
  "directory.kept.clear": "Liste leeren",
  "directory.kept.at": ({ time }: { time: string }) => `${time} Uhr`,
  "directory.kept.remove": "Entfernen",
  "directory.kept.undated": "Zurzeit ohne Termin",
  "directory.kept.example": "Beispiel",
  "directory.kept.step-free": "stufenfrei",
  "directory.kept.empty.title": "Noch nichts gemerkt",
  "directory.kept.empty.text":
    "Drücken Sie bei einem Angebot auf „Merken“. Dann steht es hier mit Tag, Ort und Telefonnummer.",
  "directory.kept.empty.link": "Angebote ansehen",
  "directory.kept.more": "Noch etwas dazunehmen",
  "directory.kept.search": "Angebot suchen",
  "directory.kept.search.button": "Suchen",
  "directory.kept.search.none": ({ q }: { q: string }) => `Zu „${q}“ haben wir kein weiteres Angebot gefunden.`,
  "directory.kept.add": "Zur Merkliste dazunehmen",
  "directory.kept.phone.title": "Fragen zu einem Angebot?",
  "directory.kept.phone.text": "Rufen Sie vorher an, wenn Sie einen weiten Weg haben.",
  "directory.kept.printed": ({ date }: { date: string }) =>
    `Gedruckt am ${date}. Rufen Sie vorher an, wenn Sie einen weiten Weg haben.`,
};
