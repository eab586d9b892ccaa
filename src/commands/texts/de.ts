/** What the product says at the console. */
export const consoleTexts = {
  ready: ({ url, city, demo }: { url: string; city: string; demo: boolean }) =>
    `Beisammen in ${city} ist bereit: ${url}${demo ? "  (Demo mit Beispieldaten)" : ""}  –  Beenden mit Strg+C`,
  loading: ({ city }: { city: string }) => `Die Demo-Stadt ${city} wird angelegt (einmalig, weniger als eine Minute) …`,
  loaded: ({ places, offers, seconds }: { places: number; offers: number; seconds: string }) =>
    `Angelegt: ${places.toLocaleString("de")} Orte und ${offers.toLocaleString("de")} Angebote in ${seconds} Sekunden.`,
  stopping: "Beisammen wird beendet …",
  portTaken: ({ port }: { port: number }) =>
    `Der Anschluss ${port} ist schon belegt. Läuft Beisammen vielleicht schon? Sonst wählen Sie einen anderen, zum Beispiel: PORT=${port + 1} npm start`,
  notAllowedPort: ({ port }: { port: number }) =>
    `Der Anschluss ${port} ist für dieses Konto gesperrt. Wählen Sie einen über 1023, zum Beispiel: PORT=3000 npm start`,
  noHost: ({ host }: { host: string }) => `Die Adresse HOST=${host} gehört nicht zu diesem Rechner.`,
  parts: ({ given }: { given: string }) =>
    `Den Teil „${given}“ gibt es nicht. Erlaubt sind: --only public, --only staff, --only jobs.`,
  noCity: ({ known }: { known: readonly string[] }) =>
    `In dieser Datenbank ist noch keine Stadt eingerichtet. Mit „npm run city -- create --city NAME“ richten Sie eine ein (es gibt: ${known.join(", ")}); mit DEMO=1 startet eine Demo-Stadt.`,
  demoCity:
    "In dieser Datenbank liegt eine Demo-Stadt mit Konten, deren Passwort jeder kennt. Sie startet nur mit DEMO=1. Für den echten Betrieb richten Sie bitte eine leere Datenbank ein (docs/betrieb/einrichten.md).",
  realCity:
    "In dieser Datenbank ist eine echte Stadt eingerichtet, keine Demo. Bitte starten Sie mit DEMO=0 (DEMO=0 npm start).",
  realCityStays:
    "In dieser Datenbank ist eine echte Stadt eingerichtet. Eine Demo-Stadt würde alle Orte und Angebote ersetzen; darum geht das hier nicht.",
  noAccount:
    'Es gibt noch kein Konto. Legen Sie eines an: npm run account -- create --role admin --name "Vorname Nachname" --mail name@stadt.de',
  demoOnly: "Eine Demo-Stadt ersetzt alle Angebote und Orte. Das geht nur im Demo-Betrieb (DEMO=1).",
  fileMissing: ({ command }: { command: string }) => `Bitte nennen Sie die Datei: npm run ${command} -- DATEI`,
  saved: ({ file, rows }: { file: string; rows: number }) =>
    `Gesichert: ${rows.toLocaleString("de")} Zeilen in ${file}. Den Schlüssel (SECRET_KEY) heben Sie bitte getrennt auf.`,
  restored: ({ file, rows }: { file: string; rows: number }) =>
    `Wiederhergestellt: ${rows.toLocaleString("de")} Zeilen aus ${file}.`,
  erasedAgain: ({ count }: { count: number }) =>
    count === 0
      ? "Löschungen auf Verlangen: Die Sicherung enthält niemanden, der schon gelöscht war."
      : `Löschungen auf Verlangen: ${count.toLocaleString("de")} Fälle aus der Sicherung sind wieder gelöscht.`,
  erasuresUnknown: ({ on }: { on: string }) =>
    `Bitte prüfen: Wer seit ${on} die Löschung verlangt hat, ist mit dieser Sicherung wieder da. Die ersetzte Datenbank war leer und konnte es nicht sagen; löschen Sie diese Fälle noch einmal (docs/betrieb/sichern.md).`,
  journalSound: ({ lines }: { lines: number }) => `Das Journal ist unversehrt: ${lines.toLocaleString("de")} Zeilen.`,
  journalBroken: ({ line }: { line: number }) => `Das Journal ist verändert worden: Die Kette bricht in Zeile ${line}.`,
};
