const reasons: Readonly<Record<string, string>> = {
  "environment.flag": "Erlaubt sind 1 (ja) und 0 (nein).",
  "environment.url":
    "Erwartet wird eine vollständige Adresse, zum Beispiel postgres://name:passwort@rechner/datenbank oder https://beispiel.de.",
  "environment.safe-url":
    "Erwartet wird eine Adresse mit https://; ohne TLS geht es nur auf demselben Rechner (http://localhost…).",
  "environment.port": "Erwartet wird eine Zahl von 1 bis 65535.",
  "environment.secret": "Der Schlüssel braucht mindestens 32 Zeichen.",
  "environment.token": "Das Kennwort braucht mindestens 16 Zeichen.",
  "environment.day": "Erwartet wird ein Tag wie 2026-11-24.",
  "environment.log-level": "Erlaubt sind info, warn, error und silent.",
};
const secret = /KEY|TOKEN|URL|SECRET/;

/** Sentences for the person who starts the product at a console. */
export const startTexts = {
  unknown: (name: string, near: string) =>
    `Die Umgebungsvariable ${name} kennt Beisammen nicht. Meinten Sie ${near}? Alle Variablen stehen in docs/betrieb/README.md.`,
  malformed: (name: string, value: string, reason: string) =>
    `Die Umgebungsvariable ${name} hat einen Wert, mit dem Beisammen nichts anfangen kann${secret.test(name) ? "" : ` („${value}“)`}. ${reasons[reason] ?? "Bitte prüfen Sie den Wert."}`,
  oidcInPart:
    "Für die Anmeldung über die Stadt gehören drei Umgebungsvariablen zusammen: OIDC_ISSUER, OIDC_CLIENT_ID und OIDC_CLIENT_SECRET. Bitte setzen Sie alle drei oder keine.",
  todayOnlyInDemo: "Die Umgebungsvariable TODAY wirkt nur im Demo-Betrieb (DEMO=1). Bitte entfernen Sie sie.",
};
