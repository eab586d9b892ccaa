/** Plain German: short sentences, one thought each, no word from an office. "____" is a gap that the writer fills. */
export const letterDe = {
  "counselling.letter.list": "Brief oder Blatt schreiben",
  "counselling.letter.list.text":
    "Alles in großer Schrift. Sie können jeden Text ändern, bevor der Brief entsteht. Er liegt danach bei den Unterlagen.",
  "counselling.letter.letters": "Briefe",
  "counselling.letter.sheets": "Blätter für zu Hause",
  "counselling.letter.make": "Brief anlegen",
  "counselling.letter.make-plan-sheet": "Hilfeplan als Blatt anlegen",
  "counselling.letter.make-emergency-sheet": "Notfallblatt anlegen",
  "counselling.letter.plan.text": "Eine Seite für die Person: was verabredet ist, wer es macht, bis wann.",
  "counselling.letter.no-plan": "Für ein Blatt mit dem Hilfeplan fehlt noch ein offener Schritt im Hilfeplan.",
  "counselling.letter.person-died": "Die Person ist verstorben. An sie gehen keine Briefe mehr.",
  "counselling.letter.gap":
    "Im Text ist noch eine Lücke (____). Bitte füllen Sie sie aus, oder streichen Sie den Satz.",
  "counselling.letter.no-consent":
    "Eine Stelle erfährt nur mit Einwilligung etwas. Bitte tragen Sie zuerst die Einwilligung zur Weitergabe an diese Stelle ein.",
  "counselling.letter.recipient": "An",
  "counselling.letter.institution": "Mit Einwilligung an",
  "counselling.letter.institution.hint": "Zur Wahl steht, wofür eine Einwilligung vorliegt.",
  "counselling.letter.subject": "Betreff",
  "counselling.letter.body": "Text",
  "counselling.letter.body.hint":
    "Eine leere Zeile trennt Absätze. Zeilen mit einem Strich davor werden eine Liste. Ihr Name steht von selbst am Ende.",
  "counselling.letter.size": "Schrift",
  "counselling.letter.size.14": "groß (14 Punkt)",
  "counselling.letter.size.18": "sehr groß (18 Punkt)",
  "counselling.letter.page": "Seite",
  "counselling.letter.office": "Seniorenbüro",
  "counselling.letter.phone": ({ phone }: { phone: string }) => `Telefon ${phone}`,
  "counselling.letter.email": ({ email }: { email: string }) => `E-Mail ${email}`,
  "counselling.letter.number": ({ number }: { number: string }) => `Unser Zeichen: ${number}`,
  "counselling.letter.closing": "Freundliche Grüße",
  "counselling.letter.greeting": ({ name }: { name: string }) => `Guten Tag, ${name},`,
  "counselling.letter.greeting.institution": "Guten Tag,",

  "counselling.letter.einladung": "Einladung zum ersten Gespräch",
  "counselling.letter.einladung.lead": "Wenn jemand telefonisch nicht zu erreichen ist oder es lieber schriftlich hat.",
  "counselling.letter.einladung.subject": "Wir möchten Sie kennenlernen",
  "counselling.letter.einladung.body": `Sie haben sich an uns gewandt, oder jemand hat für Sie gefragt. Wir helfen gern.

Wir laden Sie zu einem Gespräch ein: am ____ um ____ Uhr bei uns im Seniorenbüro.

Das Gespräch kostet nichts. Alles, was Sie sagen, bleibt bei uns.

Gern können Sie jemanden mitbringen. Wenn Sie nicht aus dem Haus können, kommen wir zu Ihnen.

Passt der Termin nicht? Dann rufen Sie uns bitte an. Unsere Nummer steht oben.`,

  "counselling.letter.termin": "Termin oder Hausbesuch bestätigen",
  "counselling.letter.termin.lead": "Schwarz auf weiß, was am Telefon verabredet wurde.",
  "counselling.letter.termin.subject": "Ihr Termin mit uns",
  "counselling.letter.termin.body": `wir haben einen Termin verabredet:

- Tag: ____
- Uhrzeit: ____
- Ort: ____

Bitte legen Sie bereit, wenn Sie es haben:

- Briefe von der Pflegekasse oder der Krankenkasse
- Ihren Medikamentenplan

Wer zu Ihnen kommt, hat einen Dienstausweis. Lassen Sie ihn sich bitte zeigen.

Passt der Termin nicht mehr? Dann rufen Sie uns bitte an. Unsere Nummer steht oben.`,

  "counselling.letter.einwilligung": "Einwilligung auf Papier",
  "counselling.letter.einwilligung.lead":
    "Zum Ankreuzen und Unterschreiben. Das unterschriebene Papier hängen Sie danach an die Einwilligung an.",
  "counselling.letter.einwilligung.subject": "Dürfen wir Ihre Angaben speichern?",
  "counselling.letter.einwilligung.body": `damit wir Sie begleiten können, brauchen wir Ihr Ja.

Sie entscheiden selbst. Sie können jeden Punkt einzeln ankreuzen. Sie können Ihr Ja jederzeit zurücknehmen. Ein Anruf genügt.`,

  "counselling.letter.abschluss": "Brief zum Abschluss",
  "counselling.letter.abschluss.lead": "Was geschafft ist, und wie es weitergehen kann.",
  "counselling.letter.abschluss.subject": "Unsere gemeinsame Zeit",
  "counselling.letter.abschluss.body": ({ agreed }: { agreed: string }) =>
    [
      "wir haben Sie eine Zeit lang begleitet. Danke für Ihr Vertrauen.",
      ...(agreed === "" ? [] : ["Das hatten wir uns vorgenommen:", agreed]),
      "Unsere Begleitung endet jetzt.",
      "Brauchen Sie wieder Hilfe, dann melden Sie sich bitte. Unsere Nummer steht oben. Sie müssen nicht von vorn anfangen.",
    ].join("\n\n"),

  "counselling.letter.rueckmeldung": "Rückmeldung an eine Stelle",
  "counselling.letter.rueckmeldung.lead":
    "Antwort an eine Klinik, einen Dienst oder ein Amt. Nur mit Einwilligung, und nur das Nötige.",
  "counselling.letter.rueckmeldung.subject": "Unsere Rückmeldung",
  "counselling.letter.rueckmeldung.body": ({
    name,
  }: {
    name: string;
  }) => `Sie haben uns gebeten, uns um ${name} zu kümmern.

Wir haben Kontakt aufgenommen. Das ist der Stand: ____

Wir haben die Einwilligung, Ihnen das mitzuteilen. Bei Fragen rufen Sie uns bitte an.`,

  "counselling.letter.consent.fixed": "Dieser Wortlaut steht darunter und wird unterschrieben",
  "counselling.letter.consent.heading": "Einwilligung",
  "counselling.letter.consent.choose": "Bitte ankreuzen, womit Sie einverstanden sind:",
  "counselling.letter.consent.speichern": "Sie dürfen meine Angaben aufschreiben und speichern.",
  "counselling.letter.consent.tandem": "Alle im Seniorenbüro dürfen meine Akte lesen: von der Stadt und vom Verband.",
  "counselling.letter.consent.weitergabe": "Sie dürfen das Nötige an andere weitergeben.",
  "counselling.letter.consent.to": "An wen?",
  "counselling.letter.consent.place": "Ort und Tag",
  "counselling.letter.consent.signature": "Unterschrift",
};
