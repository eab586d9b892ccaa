/** „Mein Tag“, the search of the workspace, the keys. */
export const deskDe = {
  "frame.desk.day": "Mein Tag",
  "frame.desk.greeting": ({ name }: { name: string }) => `Guten Tag, ${name}`,
  "frame.desk.confirmed": "Danke. Der Eintrag ist bestätigt.",
  "frame.desk.today": "Heute",
  "frame.desk.until": ({ time }: { time: string }) => `bis ${time}`,
  "frame.desk.empty": "Für heute wartet nichts",
  "frame.desk.empty.text": "Was Ihre Aufgabe hier ist, steht im Menü.",
  "frame.desk.found": ({ words }: { words: string }) => (words === "" ? "Suche" : `Gefunden zu „${words}“`),
  "frame.desk.nothing-asked": "Was suchen Sie?",
  "frame.desk.nothing-found": "Dazu haben wir nichts gefunden",
  "frame.desk.nothing-found.text":
    "Gesucht wird in allem, was Sie sehen dürfen. Versuchen Sie es mit einem einzelnen Wort.",
  "frame.desk.keys": "Tasten",
  "frame.desk.keys.lead":
    "Diese Tasten wirken auf jeder Seite, solange Sie in keinem Feld schreiben. Alles geht auch ohne sie.",
  "frame.desk.keys.search": "Suchen",
  "frame.desk.keys.help": "Diese Liste zeigen",
  "frame.desk.keys.off": "Tasten ausschalten",
  "frame.desk.keys.on": "Tasten einschalten",
};
