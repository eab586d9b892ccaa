/** Sentences of the platform itself; each module has its own `texts/de.ts`. */
export const de = {
  "platform.fields": "Bitte prüfen Sie Ihre Angaben.",
  "platform.field.missing": "Bitte füllen Sie dieses Feld aus.",
  "platform.field.invalid": "Diese Angabe verstehen wir nicht. Bitte prüfen Sie sie.",
  "platform.field.number": "Bitte geben Sie eine ganze Zahl ein, zum Beispiel 12.",
  "platform.field.too-long": ({ most }: { most: number }) => `Bitte kürzen Sie den Text auf höchstens ${most} Zeichen.`,
  "platform.field.date": "Bitte geben Sie einen Tag an, den es gibt, zum Beispiel 24.11.2026.",
  "platform.field.time": "Bitte geben Sie eine Uhrzeit an, zum Beispiel 14:30.",
  "platform.field.email": "Das sieht nicht wie eine E-Mail-Adresse aus. Beispiel: name@beispiel.de",
  "platform.field.url": "Das sieht nicht wie eine Internet-Adresse aus. Beispiel: https://www.beispiel.de",
  "platform.field.phone": "Das sieht nicht wie eine Telefonnummer aus. Beispiel: 0231 50-0",
  "platform.field.money": "Bitte geben Sie einen Betrag an, zum Beispiel 5 oder 7,50.",
  "platform.refused": "Das geht so nicht. Bitte prüfen Sie Ihre Angaben.",
  "platform.unknown": "Diesen Eintrag gibt es nicht oder nicht mehr.",
  "platform.forbidden": "Dafür haben Sie kein Recht. Fragen Sie bitte die Leitung.",
  "platform.changed-meanwhile":
    "Jemand anderes hat diesen Eintrag in der Zwischenzeit geändert. Es ist nichts überschrieben.",
  "platform.too-often": ({ seconds }: { seconds: number }) =>
    seconds > 90
      ? `Das waren sehr viele Anfragen. In ${Math.ceil(seconds / 60)} Minuten geht es weiter.`
      : `Das waren sehr viele Anfragen. In ${seconds} Sekunden geht es weiter.`,
  "platform.too-large": "Die Anfrage ist zu groß.",
  "platform.foreign-origin": "Das Formular kam von einer fremden Seite und wurde nicht angenommen.",
  "platform.missing.title": "Diese Seite gibt es nicht",
  "platform.missing.lead": "Vielleicht ist sie umgezogen, oder in der Adresse ist ein Tippfehler.",
  "platform.fault.title": "Das hat nicht geklappt",
  "platform.fault.lead": "Es liegt an uns, nicht an Ihnen. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
  "platform.fault.number": ({ id }: { id: string }) => `Wenn Sie anrufen, nennen Sie uns bitte diese Nummer: ${id}`,
  "platform.refusal.title": "Das geht so nicht",
};
