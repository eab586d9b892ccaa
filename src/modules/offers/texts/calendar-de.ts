/** Calendars to subscribe to, and the page that explains them; steps and paragraphs stand one a line. */
export const calendarDe = {
  "offers.calendar.name.all": ({ city }: { city: string }) => `Angebote in ${city}`,
  "offers.calendar.name.kept": "Meine Merkliste",
  "offers.calendar.too-many": ({ most }: { most: number }) =>
    `Das sind mehr als ${most.toLocaleString("de")} Termine. So viele nimmt kein Kalender auf. Bitte wählen Sie zum Beispiel einen Stadtbezirk oder ein Thema.`,
  "offers.calendar.way": "In meinen Kalender",
  "offers.calendar.way.what": "So funktioniert das Abonnieren",
  "offers.leaflet.title": ({ area }: { area: string }) => `${area} auf Papier`,
  "offers.leaflet.text":
    "Alle Termine des Monats in großer Schrift, mit Ort, Uhrzeit, Preis und Telefon. Zum Ausdrucken und Weitergeben.",
  "offers.leaflet.month": ({ month }: { month: string }) => `${month} (PDF)`,
  "offers.calendar.title": "Termine im eigenen Kalender",
  "offers.calendar.lead":
    "Sie benutzen einen Kalender auf dem Handy oder am Computer? Dann können die Termine von selbst darin erscheinen. Das heißt: Sie abonnieren den Kalender. Es kostet nichts.",
  "offers.calendar.chosen.title": ({ what }: { what: string }) => `Ihre Auswahl: ${what}`,
  "offers.calendar.chosen.all":
    "Das sind alle Termine. Es sind viele. Meist ist es besser, vorher auszuwählen: einen Stadtbezirk, ein Thema oder einen Ort.",
  "offers.calendar.choose": "Erst auswählen",
  "offers.calendar.subscribe": "Kalender abonnieren",
  "offers.calendar.subscribe.text":
    "Ihr Gerät fragt nach, ob Sie den Kalender abonnieren wollen. Sagen Sie Ja. Passiert nichts? Dann hilft die Anleitung weiter unten.",
  "offers.calendar.address": "Adresse des Kalenders",
  "offers.calendar.address.hint": "Zum Kopieren, wenn Ihr Kalender nach einer Adresse oder „URL“ fragt.",
  "offers.calendar.once": "Nur einmal herunterladen",
  "offers.calendar.once.text": "Ohne Abo: Die Termine kommen einmal in Ihren Kalender. Änderungen kommen nicht nach.",
  "offers.calendar.qr": ({ address }: { address: string }) => `QR-Code mit der Adresse des Kalenders: ${address}`,
  "offers.calendar.qr.text": "Mit der Kamera des Handys aufs Handy holen",
  "offers.calendar.what.title": "Was ist ein Kalender-Abo?",
  "offers.calendar.what":
    "Ihr Kalender holt sich die Termine immer wieder neu bei uns ab. Wird ein Termin verlegt, steht er danach am neuen Tag. Fällt er aus, steht „Fällt aus“ davor.\n" +
    "Die Termine stehen in einem eigenen Kalender neben Ihren eigenen. Sie können ihn ausblenden oder wieder löschen. Ihre eigenen Einträge bleiben, wie sie sind.\n" +
    "Wir erfahren nicht, wer Sie sind. Sie brauchen kein Konto und keine E-Mail-Adresse.",
  "offers.calendar.late":
    "Manche Kalender holen die Termine nur einmal am Tag. Rufen Sie vorher an, wenn Sie einen weiten Weg haben.",
  "offers.calendar.how.title": "So geht es auf Ihrem Gerät",
  "offers.calendar.how.apple": "iPhone und iPad",
  "offers.calendar.how.apple.steps":
    "Tippen Sie oben auf „Kalender abonnieren“.\n" +
    "Tippen Sie auf „Abonnieren“, danach auf „Hinzufügen“ oder „Fertig“.\n" +
    "Die Termine stehen in der App „Kalender“.",
  "offers.calendar.how.android": "Android-Handy mit Google Kalender",
  "offers.calendar.how.android.steps":
    "Die App auf dem Handy kann das nicht selbst. Sie brauchen einmal einen Computer oder den Browser in der Ansicht „Desktopwebsite“.\n" +
    "Kopieren Sie die Adresse des Kalenders von dieser Seite.\n" +
    "Öffnen Sie calendar.google.com und melden Sie sich an.\n" +
    "Drücken Sie links neben „Weitere Kalender“ auf das Plus und dann auf „Per URL“.\n" +
    "Fügen Sie die Adresse ein und drücken Sie auf „Kalender hinzufügen“.\n" +
    "Nach einiger Zeit erscheinen die Termine auch auf dem Handy. Wenn nicht: In der App unter „Einstellungen“ den Kalender einschalten.",
  "offers.calendar.how.outlook": "Outlook",
  "offers.calendar.how.outlook.steps":
    "Öffnen Sie in Outlook den Kalender.\n" +
    "Drücken Sie auf „Kalender hinzufügen“ und dann auf „Aus dem Internet“ oder „Aus dem Web abonnieren“.\n" +
    "Fügen Sie die Adresse des Kalenders ein und bestätigen Sie.",
  "offers.calendar.how.other": "Mac, Thunderbird und andere",
  "offers.calendar.how.other.steps":
    "Am Mac drücken Sie oben auf „Kalender abonnieren“.\n" +
    "In anderen Programmen suchen Sie „Kalender abonnieren“, „Neuer Kalender im Netzwerk“ oder „Kalender aus dem Internet“.\n" +
    "Fügen Sie die Adresse ein.",
  "offers.calendar.end.title": "So hören Sie wieder auf",
  "offers.calendar.end":
    "Löschen Sie den abonnierten Kalender in Ihrem Programm. Auf dem iPhone: App „Kalender“, unten „Kalender“, dann das „i“ neben dem Namen, ganz unten „Abo beenden“ oder „Kalender löschen“.",
  "offers.calendar.phone.title": "Lieber auf Papier oder am Telefon?",
  "offers.calendar.phone.text": "Rufen Sie an. Wir sagen Ihnen, was los ist, und helfen beim Einrichten.",
};
