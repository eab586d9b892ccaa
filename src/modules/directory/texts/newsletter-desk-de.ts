import { plural } from "#platform/texts/locale.ts";

const dates = plural("de", { one: "# Termin", other: "# Termine" });

/** The newsletter as editors see it: on paper, and how many read it. */
export const newsletterDeskDe = {
  "directory.newsletter.show": "Rundbrief",
  "directory.newsletter.confirm": "Rundbrief bestätigen",
  "directory.newsletter.change": "Rundbrief ändern",
  "directory.newsletter.end": "Rundbrief beenden",
  "directory.newsletter.end-for": "Rundbrief für jemanden beenden",
  "directory.newsletter.invite": "Bestätigungen verschicken",
  "directory.newsletter.prepare": "Ausgabe des Rundbriefs anlegen",
  "directory.newsletter.send": "Rundbrief verschicken",
  "directory.newsletter.erase": "Nicht bestätigte Bestellungen löschen",
  "directory.newsletter.desk.lead":
    "Dieselben Termine wie in der E-Mail, zum Drucken und Verschicken mit der Post. Wählen Sie den Stadtbezirk.",
  "directory.newsletter.desk.filter": "Ausgabe wählen",
  "directory.newsletter.desk.bezirk": "Stadtbezirk",
  "directory.newsletter.desk.rhythmus": "Zeitraum",
  "directory.newsletter.desk.woche": "nächste Woche",
  "directory.newsletter.desk.monat": "nächster Monat",
  "directory.newsletter.desk.print": "Drucken",
  "directory.newsletter.desk.title": ({ where, from, to }: Record<"where" | "from" | "to", string>) =>
    `${where}: ${from} bis ${to}`,
  "directory.newsletter.desk.count": ({ count }: { count: number }) => dates(count),
  "directory.newsletter.desk.empty": "In dieser Zeit ist nichts eingetragen",
  "directory.newsletter.desk.empty.text": "Wählen Sie einen anderen Stadtbezirk oder Zeitraum.",
  "directory.newsletter.desk.questions": ({ phone }: { phone: string }) => `Fragen? Rufen Sie an: ${phone}`,
  "directory.newsletter.desk.printed": ({ date }: { date: string }) =>
    `Gedruckt am ${date}. Termine können sich ändern: Rufen Sie vor einem weiten Weg lieber an.`,
  "directory.newsletter.desk.readers": "Wer den Rundbrief bekommt",
  "directory.newsletter.desk.readers.text": "Adressen sehen Sie hier nicht. Niemand braucht sie zum Verschicken.",
  "directory.newsletter.desk.readers.weekly": "jede Woche",
  "directory.newsletter.desk.readers.monthly": "jeden Monat",
  "directory.newsletter.desk.readers.total": "Zusammen",
  "directory.newsletter.desk.issues": "Ausgaben",
  "directory.newsletter.desk.issues.none": "Noch keine Ausgabe verschickt.",
  "directory.newsletter.desk.issue": ({ from, to, sent }: { from: string; to: string; sent: number }) =>
    `${from} bis ${to}: ${sent.toLocaleString("de")} verschickt`,
  "directory.newsletter.desk.issue.running": "läuft noch",
  "directory.newsletter.desk.end": "Für jemanden beenden",
  "directory.newsletter.desk.end.text":
    "Jemand ruft an und möchte keinen Rundbrief mehr? Tragen Sie die Adresse ein. Sie wird sofort gelöscht.",
  "directory.newsletter.desk.end.email": "E-Mail-Adresse",
  "directory.newsletter.desk.end.button": "Beenden und löschen",
  "directory.newsletter.desk.ended": "Diese Adresse bekommt keinen Rundbrief (mehr).",
};
