import { plural } from "#platform/texts/locale.ts";

const more = plural("de", { one: "Ein weiterer Termin steht hier:", other: "# weitere Termine stehen hier:" });

interface Links {
  readonly change: string;
  readonly end: string;
  readonly phone: string;
}

/** The newsletter by mail and on paper. */
export const newsletterDe = {
  "directory.newsletter.ask": "Rundbrief bestellen",
  "directory.newsletter.here": "Rundbrief",
  "directory.newsletter.title": "Was ist los in Ihrer Nähe? Der Rundbrief per E-Mail",
  "directory.newsletter.description":
    "Die nächsten Angebote für ältere Menschen aus Ihrem Stadtbezirk, jede Woche oder jeden Monat per E-Mail. Kostenlos und jederzeit zu beenden.",
  "directory.newsletter.lead":
    "Wir schicken Ihnen die nächsten Termine aus Ihrem Stadtbezirk. Sie wählen, woher, was und wie oft.",
  "directory.newsletter.email": "Ihre E-Mail-Adresse",
  "directory.newsletter.email.hint": "Zum Beispiel: name@beispiel.de",
  "directory.newsletter.bezirk": "Aus welchen Stadtbezirken?",
  "directory.newsletter.thema": "Welche Themen?",
  "directory.newsletter.thema.hint": "Wählen Sie nichts aus, wenn Sie alles lesen möchten.",
  "directory.newsletter.rhythmus": "Wie oft?",
  "directory.newsletter.rhythmus.woche": "Jede Woche, am Donnerstag",
  "directory.newsletter.rhythmus.monat": "Jeden Monat, am 25.",
  "directory.newsletter.consent":
    "Ich möchte den Rundbrief per E-Mail bekommen. Dafür speichert die Stadt meine E-Mail-Adresse und meine Auswahl. Ich kann den Rundbrief jederzeit beenden. Dann wird beides sofort gelöscht.",
  "directory.newsletter.consent.hint":
    "Wir geben Ihre Adresse nicht weiter. Wir zählen nicht, ob Sie eine E-Mail öffnen.",
  "directory.newsletter.bezirk.missing": "Bitte wählen Sie mindestens einen Stadtbezirk.",
  "directory.newsletter.rhythmus.missing": "Bitte wählen Sie, wie oft der Rundbrief kommen soll.",
  "directory.newsletter.consent.missing": "Ohne Ihr Einverständnis dürfen wir Ihnen nicht schreiben.",
  "directory.newsletter.post.title": "Lieber mit der Post?",
  "directory.newsletter.post.text":
    "Rufen Sie an. Wir schicken Ihnen die Termine Ihres Stadtbezirks gedruckt nach Hause.",
  "directory.newsletter.privacy": "Was wir mit Ihrer Adresse tun",

  "directory.newsletter.privacy.title": "Wenn Sie den Rundbrief bestellen",
  "directory.newsletter.privacy.text":
    "Wir speichern Ihre E-Mail-Adresse und was Sie ausgewählt haben. Wir verschicken den Rundbrief selbst und geben die Adresse niemandem weiter. Wir zählen nicht, ob Sie ihn öffnen.\nBestätigen Sie die Bestellung nicht, löschen wir die Adresse nach sieben Tagen. Beenden Sie den Rundbrief, löschen wir sie sofort.",

  "directory.newsletter.danke.title": "Bitte schauen Sie in Ihr Postfach",
  "directory.newsletter.danke.text":
    "Wir haben Ihnen eine E-Mail geschickt. Darin ist ein Link. Erst wenn Sie ihn öffnen und bestätigen, kommt der Rundbrief. So kann niemand Ihre Adresse ohne Sie eintragen.",
  "directory.newsletter.danke.more":
    "Nach ein paar Minuten ist noch nichts da? Schauen Sie bitte auch im Ordner „Spam“ oder „Werbung“ nach. Ohne Bestätigung löschen wir Ihre Adresse nach sieben Tagen.",
  "directory.newsletter.bestellt.title": "Der Rundbrief ist bestellt",
  "directory.newsletter.bestellt.text": "Die nächste Ausgabe kommt von selbst.",
  "directory.newsletter.bestellt.more":
    "Unten in jeder E-Mail können Sie Ihre Auswahl ändern oder den Rundbrief beenden.",
  "directory.newsletter.geaendert.title": "Ihre Auswahl ist geändert",
  "directory.newsletter.geaendert.text": "Sie gilt ab der nächsten Ausgabe.",
  "directory.newsletter.geaendert.more":
    "Unten in jeder E-Mail können Sie Ihre Auswahl ändern oder den Rundbrief beenden.",
  "directory.newsletter.beendet.title": "Der Rundbrief ist beendet",
  "directory.newsletter.beendet.text": "Ihre E-Mail-Adresse ist gelöscht. Sie bekommen keine E-Mail mehr von uns.",
  "directory.newsletter.beendet.more": "Möchten Sie ihn wieder haben? Sie können ihn jederzeit neu bestellen.",
  "directory.newsletter.on": "Zu den Angeboten",

  "directory.newsletter.confirm.title": "Möchten Sie den Rundbrief?",
  "directory.newsletter.confirm.text": "Bitte prüfen Sie Ihre Auswahl. Mit dem Knopf kommt der Rundbrief ab jetzt.",
  "directory.newsletter.confirm.button": "Ja, Rundbrief bestellen",
  "directory.newsletter.confirm.none":
    "Haben Sie nichts bestellt? Dann schließen Sie diese Seite. Ihre Adresse wird nach sieben Tagen gelöscht.",
  "directory.newsletter.fact.bezirk": "Stadtbezirke",
  "directory.newsletter.fact.thema": "Themen",
  "directory.newsletter.fact.thema.all": "alle",
  "directory.newsletter.fact.rhythmus": "Wie oft",
  "directory.newsletter.change.title": "Rundbrief ändern",
  "directory.newsletter.change.lead": "Wählen Sie neu, woher, was und wie oft.",
  "directory.newsletter.change.button": "Auswahl speichern",
  "directory.newsletter.change.end": "Rundbrief beenden",
  "directory.newsletter.end.title": "Rundbrief beenden?",
  "directory.newsletter.end.text": "Mit dem Knopf wird Ihre E-Mail-Adresse sofort gelöscht.",
  "directory.newsletter.end.button": "Rundbrief beenden",
  "directory.newsletter.end.change": "Lieber nur die Auswahl ändern",
  "directory.newsletter.end.done": "Der Rundbrief ist beendet.",

  // The mails.
  "directory.newsletter.mail.confirm.subject": "Bitte bestätigen: Rundbrief von Beisammen",
  "directory.newsletter.mail.confirm.body": ({
    city,
    address,
    until,
    phone,
  }: Record<"city" | "address" | "until" | "phone", string>) =>
    `Guten Tag,

für diese E-Mail-Adresse wurde der Rundbrief „Beisammen in ${city}“ bestellt. Er kommt erst, wenn Sie hier bestätigen:

${address}

Der Link gilt bis ${until}. Haben Sie nichts bestellt? Dann müssen Sie nichts tun: Ohne Bestätigung löschen wir Ihre Adresse nach sieben Tagen.

Fragen? Rufen Sie uns an: ${phone}
`,
  "directory.newsletter.mail.known.subject": "Ihr Rundbrief von Beisammen",
  "directory.newsletter.mail.known.body": ({ city, change, end, phone }: Links & { readonly city: string }) =>
    `Guten Tag,

für diese E-Mail-Adresse wurde der Rundbrief „Beisammen in ${city}“ bestellt. Sie bekommen ihn schon, darum hat sich nichts geändert.

Ihre Auswahl ändern: ${change}
Den Rundbrief beenden: ${end}

Fragen? Rufen Sie uns an: ${phone}
`,
  "directory.newsletter.mail.subject": ({ where, from, to }: Record<"where" | "from" | "to", string>) =>
    `Was ist los in ${where}? ${from} bis ${to}`,
  "directory.newsletter.mail.greeting": ({ where, from, to }: Record<"where" | "from" | "to", string>) =>
    `Guten Tag,\n\ndas ist vom ${from} bis ${to} los in ${where}:`,
  "directory.newsletter.mail.date": ({ times, title }: { times: string; title: string }) =>
    times === "" ? title : `${times}: ${title}`,
  "directory.newsletter.example": ({ title }: { title: string }) => `${title} (Beispiel)`,
  "directory.newsletter.mail.more": ({ count, address }: { count: number; address: string }) =>
    `${more(count)}\n${address}`,
  "directory.newsletter.mail.call": ({ phone }: { phone: string }) => `Anmelden: ${phone}`,
  "directory.newsletter.mail.required": "mit Anmeldung",
  "directory.newsletter.mail.foot": ({ change, end, phone }: Links) =>
    `-- \nSie bekommen diesen Rundbrief, weil Sie ihn bestellt haben.\nAuswahl ändern: ${change}\nBeenden mit einem Klick: ${end}\nFragen? Rufen Sie uns an: ${phone}\n`,
};
