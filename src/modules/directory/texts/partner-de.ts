import { plural } from "#platform/texts/locale.ts";

const entries = plural("de", { one: "# Eintrag", other: "# Einträge" });

/** What a house sees behind the link of a mail, and what everybody sees behind a link that does not hold. */
export const partnerDe = {
  // The page behind its link.
  "directory.freshness.page.title": "Stimmt das noch?",
  "directory.freshness.page.lead":
    "Schauen Sie die Einträge kurz durch. Ein Klick genügt. Ein Konto brauchen Sie nicht.",
  "directory.freshness.page.open": ({ count }: { count: number }) => `Noch zu prüfen: ${entries(count)}`,
  "directory.freshness.page.done": "Danke, Sie haben alles geprüft.",
  "directory.freshness.page.done.text": "Wir fragen erst wieder, wenn die Zeit dafür gekommen ist.",
  "directory.freshness.page.until": ({ date }: { date: string }) => `Der Link gilt bis ${date}.`,
  "directory.freshness.page.all": "Alles stimmt noch",
  "directory.freshness.right": "Stimmt noch",
  "directory.freshness.right.full": ({ title }: { title: string }) => `Stimmt noch: ${title}`,
  "directory.freshness.changed": "Hat sich geändert",
  "directory.freshness.changed.full": ({ title }: { title: string }) => `Hat sich geändert: ${title}`,
  "directory.freshness.gone": "Gibt es nicht mehr",
  "directory.freshness.gone.full": ({ title }: { title: string }) => `Gibt es nicht mehr: ${title}`,
  "directory.freshness.look": "Ganzen Eintrag ansehen",
  "directory.freshness.look.full": ({ title }: { title: string }) => `Ganzen Eintrag ansehen: ${title}`,
  "directory.freshness.given.right": "bestätigt",
  "directory.freshness.given.changed": "gemeldet: hat sich geändert",
  "directory.freshness.given.gone": "gemeldet: gibt es nicht mehr",
  "directory.freshness.thanks.stimmt": "Danke. Ihre Bestätigung ist angekommen.",
  "directory.freshness.thanks.gemeldet": "Danke. Ihre Meldung ist angekommen, wir ändern den Eintrag.",
  "directory.freshness.fact.kind": "Art",
  "directory.freshness.fact.where": "Ort",
  "directory.freshness.fact.phone": "Telefon",
  "directory.freshness.fact.opening": "Geöffnet",
  "directory.freshness.fact.next": "Nächster Termin",
  "directory.freshness.fact.confirmed": "Zuletzt bestätigt",
  "directory.freshness.fact.never": "noch nie",
  "directory.freshness.phone.title": "Lieber am Telefon?",
  "directory.freshness.phone.text": "Sagen Sie uns einfach, was sich geändert hat. Wir schreiben es für Sie auf.",
  "directory.freshness.report.geaendert.title": ({ title }: { title: string }) =>
    `Was hat sich geändert bei „${title}“?`,
  "directory.freshness.report.geaendert.text": "Was ist jetzt richtig?",
  "directory.freshness.report.geaendert.hint": "Zum Beispiel: Die Gruppe trifft sich jetzt mittwochs um 15 Uhr.",
  "directory.freshness.report.weg.title": ({ title }: { title: string }) => `Gibt es „${title}“ nicht mehr?`,
  "directory.freshness.report.weg.text": "Möchten Sie uns noch etwas dazu sagen?",
  "directory.freshness.report.weg.hint": "Zum Beispiel: seit wann, und wohin die Menschen jetzt gehen können.",
  "directory.freshness.report.send": "Absenden",
  "directory.freshness.report.back": "Zurück, nichts melden",
  "directory.freshness.text.missing": "Bitte schreiben Sie, was sich geändert hat. Ein Satz genügt.",

  // A link that does not hold (any more).
  "directory.link.gone": "Dieser Link gilt nicht mehr",
  "directory.link.gone.text":
    "Vielleicht ist er abgelaufen, schon benutzt oder nicht vollständig kopiert. Das ist nicht schlimm: So kommen Sie weiter.",
  "directory.link.gone.report": "Eine Angabe berichtigen",
  "directory.link.gone.newsletter": "Zum Rundbrief",
  "directory.link.gone.start": "Zur Startseite",
  "directory.link.gone.phone": "Wir helfen am Telefon",
  "directory.link.gone.phone.text": "Sagen Sie uns, worum es in der E-Mail ging.",
};
