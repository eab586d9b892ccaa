import { plural } from "#platform/texts/locale.ts";

const entries = plural("de", { one: "# Eintrag", other: "# Einträge" });
const mails = plural("de", {
  one: "# Einrichtung bekommt heute eine E-Mail.",
  other: "# Einrichtungen bekommen heute eine E-Mail.",
});
const calls = plural("de", { one: "# Eintrag wartet auf einen Anruf.", other: "# Einträge warten auf einen Anruf." });

interface Mail {
  readonly city: string;
  readonly phone: string;
  readonly contact: string;
  readonly titles: readonly string[];
  readonly address: string;
  readonly until: string;
}

/** Whether entries still hold: asked by mail, by phone, and counted. */
export const freshnessDe = {
  // The mail to a house.
  "directory.freshness.mail.subject": ({ count }: { count: number }) =>
    `Stimmt das noch? ${entries(count)} bei Beisammen`,
  "directory.freshness.mail.body": ({ city, phone, contact, titles, address, until }: Mail) =>
    `Guten Tag,

auf den Seiten „Beisammen in ${city}“ steht etwas über „${contact}“. Viele ältere Menschen verlassen sich darauf. Bitte sagen Sie uns mit einem Klick, ob es noch stimmt:

${address}

Darum geht es:
${titles.map((title) => `- ${title}`).join("\n")}

Sie brauchen kein Konto und kein Passwort. Öffnen allein ändert nichts. Der Link gilt bis ${until}. Bitte geben Sie ihn nur an Kolleginnen und Kollegen weiter.

Lieber am Telefon? Rufen Sie uns an: ${phone}

Diese Nachricht wurde von selbst verschickt. Sie kommt höchstens alle vier Wochen und nicht mehr, sobald jemand die Einträge bestätigt hat.
`,

  // What answers become in the catalogue and in the queue.
  "directory.freshness.message.geaendert": ({ text }: { text: string }) =>
    `Die Einrichtung schreibt (über den Link in der E-Mail): ${text}`,
  "directory.freshness.message.weg": ({ text }: { text: string }) =>
    `Die Einrichtung sagt (über den Link in der E-Mail): Das gibt es nicht mehr. ${text}`.trim(),
  "directory.freshness.by-partner": "der Einrichtung",
  "directory.freshness.by-phone": "der Einrichtung, am Telefon",
  "directory.freshness.partner": "Partner per Link",
  "directory.link.erase": "Abgelaufene Links löschen",

  // The desk of the editors.
  "directory.freshness.show": "Aktualität",
  "directory.freshness.answer": "Bestätigung über einen Link",
  "directory.freshness.report": "Meldung über einen Link",
  "directory.freshness.confirm-by-link": "Bestätigt von der Einrichtung",
  "directory.freshness.confirm-by-phone": "Am Telefon bestätigt",
  "directory.freshness.remind": "Erinnerungen verschicken",
  "directory.freshness.phone-list": "Telefonliste",
  "directory.freshness.show-rhythm": "Abstände ansehen",
  "directory.freshness.set-rhythm": "Abstände ändern",
  "directory.freshness.lead":
    "Jeder Eintrag soll in seinem Abstand einmal angesehen werden. Hier steht, wie weit Sie damit sind.",
  "directory.freshness.kind.alle": "alles",
  "directory.freshness.table": "Aktualität je Stadtbezirk",
  "directory.freshness.column.stadtbezirk": "Stadtbezirk",
  "directory.freshness.column.total": "Einträge",
  "directory.freshness.column.current": "geprüft",
  "directory.freshness.column.due": "fällig",
  "directory.freshness.column.overdue": "überfällig",
  "directory.freshness.column.share": "Anteil geprüft",
  "directory.freshness.column.bar": "Balken",
  "directory.freshness.none": "ohne Stadtbezirk",
  "directory.freshness.whole": "Ganze Stadt",
  "directory.freshness.percent": ({ share }: { share: number }) => `${share} %`,
  "directory.freshness.drill.full": ({ name }: { name: string }) => `Was in ${name} zu prüfen ist`,
  "directory.freshness.rule": ({ days }: { days: number }) =>
    `Geprüft ist ein Eintrag, den jemand in seinem Abstand bestätigt hat. Danach ist er fällig, nach ${days} weiteren Tagen überfällig. Was noch nie bestätigt wurde, zählt als überfällig. Entwürfe und Vergangenes zählen nicht.`,
  "directory.freshness.mails": "Erinnerungen per E-Mail",
  "directory.freshness.mails.today": ({ count }: { count: number }) =>
    count === 0 ? "Heute ist an niemanden zu schreiben." : mails(count),
  "directory.freshness.mails.rule":
    "Das geschieht werktags um 7:30 Uhr von selbst: eine E-Mail je Einrichtung, höchstens alle vier Wochen, dreimal ohne Antwort. Danach steht der Eintrag auf der Telefonliste.",
  "directory.freshness.mails.send": "Jetzt schreiben",
  "directory.freshness.mails.demo":
    "Dies ist eine Demo mit einem Mailserver. Sie schreibt nicht an echte Einrichtungen.",
  "directory.freshness.mails.sent": "Die E-Mails liegen im Ausgang.",
  "directory.freshness.no-mail-day": "Heute ist kein Werktag. An Wochenenden und Feiertagen schreiben wir nicht.",
  "directory.freshness.calls": "Telefonliste",
  "directory.freshness.calls.count": ({ count }: { count: number }) =>
    count === 0 ? "Es ist niemand anzurufen." : calls(count),
  "directory.freshness.calls.open": "Telefonliste öffnen",
  "directory.freshness.rhythm": "Abstände",
  "directory.freshness.rhythm.open": "Abstände ändern",

  // The list for calling.
  "directory.freshness.phone.lead":
    "Diese Einträge sind zu prüfen, und es gibt keine E-Mail-Adresse, oder niemand hat auf drei E-Mails geantwortet. Bitte rufen Sie an.",
  "directory.freshness.phone.filter": "Telefonliste eingrenzen",
  "directory.freshness.phone.stadtbezirk": "Stadtbezirk",
  "directory.freshness.phone.stadtbezirk.all": "alle",
  "directory.freshness.phone.print": "Drucken",
  "directory.freshness.phone.count": ({ count }: { count: number }) => entries(count),
  "directory.freshness.phone.empty": "Hier ist niemand anzurufen",
  "directory.freshness.phone.empty.text": "Alles ist geprüft, oder die Einrichtungen bekommen eine E-Mail.",
  "directory.freshness.phone.column.entry": "Eintrag",
  "directory.freshness.phone.column.whom": "Wen anrufen",
  "directory.freshness.phone.column.stadtbezirk": "Stadtbezirk",
  "directory.freshness.phone.column.confirmed": "Bestätigt",
  "directory.freshness.phone.column.deed": "Ergebnis",
  "directory.freshness.phone.none": "keine Nummer bekannt",
  "directory.freshness.phone.confirm": "Bestätigt",
  "directory.freshness.phone.confirm.full": ({ title }: { title: string }) => `Am Telefon bestätigt: ${title}`,
  "directory.freshness.phone.done": ({ title }: { title: string }) => `„${title}“ ist am Telefon bestätigt.`,
  "directory.freshness.phone.undo": "Rückgängig machen",
  "directory.freshness.phone.undone": "Der frühere Stand ist wiederhergestellt.",

  // How long an entry may wait.
  "directory.freshness.rhythm.title": "Wie oft ist was zu prüfen?",
  "directory.freshness.rhythm.lead":
    "Tage, nach denen ein Eintrag spätestens wieder angesehen wird. Ein einzelner Eintrag kann einen kürzeren Abstand haben, nie einen längeren.",
  "directory.freshness.rhythm.days": "Tage",
  "directory.freshness.rhythm.save": "Abstände speichern",
  "directory.freshness.rhythm.saved": "Die Abstände sind gespeichert.",
  "directory.freshness.rhythm.wrong": "Bitte geben Sie eine Zahl von 7 bis 730 ein.",
  "directory.freshness.rhythm.offer": "Angebote",
  "directory.freshness.rhythm.organisation": "Träger",
};
