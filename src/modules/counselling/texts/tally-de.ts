export const tallyDe = {
  "counselling.tally.add": "Strichliste nachtragen",
  "counselling.tally.short": "Strichliste nachtragen",
  "counselling.tally.ask": "Formular für eine Strichliste",
  "counselling.tally.lead":
    "Jede Zeile steht für gleiche Kurzvorsprachen. Tragen Sie die Anzahl ein; Zeilen ohne Anzahl bleiben leer. Alles zusammen lässt sich danach mit einem Klick zurücknehmen.",
  "counselling.tally.day": "Tag der Liste",
  "counselling.tally.line": ({ number }: { number: number }) => `Zeile ${number}`,
  "counselling.tally.choose": "Bitte wählen",
  "counselling.tally.count": "Anzahl",
  "counselling.tally.save": "Liste speichern",
  "counselling.tally.more": ({ count }: { count: number }) => `Leere Liste mit ${count} Zeilen`,
  "counselling.tally.no-day": "Bitte schreiben Sie einen Tag, zum Beispiel 3.11.2026.",
  "counselling.tally.future": "Dieser Tag kommt erst noch. Eine Strichliste hält fest, was war.",
  "counselling.tally.empty": "Bitte tragen Sie in mindestens einer Zeile eine Anzahl ein.",
  "counselling.tally.no-count": ({ row }: { row: number }) =>
    `Zeile ${row}: Die Anzahl ist eine ganze Zahl von 1 bis 500.`,
  "counselling.tally.no-choice": ({ row }: { row: number }) =>
    `Zeile ${row}: Bitte wählen Sie Weg, wer fragt, Thema und Ergebnis.`,
  "counselling.tally.too-many": ({ most }: { most: number }) =>
    `Auf einmal gehen höchstens ${most} Kurzvorsprachen. Bitte teilen Sie die Liste auf.`,
};
