/** "Mein Konto", and the page that asks whether it is still the same person. */
export const ownDe = {
  "identity.own.title": "Mein Konto",
  "identity.own.lead": ({ name, email }: { name: string; email: string }) => `${name}, ${email}`,
  "identity.own.must":
    "Ihre Aufgabe braucht einen zweiten Schritt bei der Anmeldung. Richten Sie jetzt eine App für Codes oder einen Passkey ein, dann geht es weiter.",
  "identity.own.saved.passwort": "Ihr neues Passwort gilt. Überall sonst sind Sie abgemeldet.",
  "identity.own.saved.app": "Die App ist eingerichtet. Bei der nächsten Anmeldung fragen wir nach einem Code.",
  "identity.own.saved.app-weg": "Die App ist entfernt.",
  "identity.own.saved.passkey": "Der Passkey ist hinzugefügt.",
  "identity.own.saved.umbenannt": "Der Passkey hat einen neuen Namen.",
  "identity.own.saved.passkey-weg": "Der Passkey ist entfernt.",
  "identity.own.saved.abgemeldet": "Das Gerät ist abgemeldet.",
  "identity.own.saved.andere": "Alle anderen Geräte sind abgemeldet.",
  "identity.own.saved.sso-weg": "Die Verbindung zur Anmeldung der Stadt ist gelöst.",
  "identity.own.password": "Passwort",
  "identity.own.password.text": "Nur Sie kennen es. Niemand von uns oder aus Ihrer Verwaltung fragt danach.",
  "identity.own.password.change": "Passwort ändern",
  "identity.own.password.current": "Bisheriges Passwort",
  "identity.own.second": "Zweiter Schritt bei der Anmeldung",
  "identity.own.second.text":
    "Mit einem zweiten Schritt hilft ein gestohlenes Passwort niemandem. Sie brauchen nur eines von beiden; zwei sind sicherer, falls eines verloren geht.",
  "identity.own.app": "App für Codes",
  "identity.own.app.on": "Eingerichtet",
  "identity.own.app.off": "Nicht eingerichtet",
  "identity.own.app.add": "App einrichten",
  "identity.own.app.remove": "App entfernen",
  "identity.own.app.intro":
    "Eine App auf Ihrem Handy zeigt alle 30 Sekunden einen neuen Code. Jede App für „TOTP“ oder „Authentifizierung“ geht; sie braucht kein Internet.",
  "identity.own.app.begin": "Geheimnis anzeigen",
  "identity.own.app.step.scan": "1. Scannen Sie das Bild mit der App.",
  "identity.own.app.step.type": "Kein Scanner? Tippen Sie diesen Schlüssel in die App:",
  "identity.own.app.step.code": "2. Tippen Sie den Code ab, den die App jetzt zeigt.",
  "identity.own.app.qr": "QR-Code mit dem Schlüssel für Ihre App",
  "identity.own.app.qr.caption": "Nur für Sie. Machen Sie kein Foto davon.",
  "identity.own.app.save": "App bestätigen",
  "identity.own.keys": "Passkeys",
  "identity.own.keys.text":
    "Ein Passkey steckt in Ihrem Gerät oder auf einem Sicherheitsschlüssel. Sie melden sich damit an wie beim Entsperren: mit Fingerabdruck, Gesicht oder PIN.",
  "identity.own.keys.none": "Noch kein Passkey.",
  "identity.own.keys.not-at-this-address":
    "An dieser Adresse gehen Passkeys nicht. Sie brauchen einen Namen mit https:// (oder localhost zum Ausprobieren).",
  "identity.own.keys.name": "Name",
  "identity.own.keys.name.hint": "Damit Sie ihn wiedererkennen, zum Beispiel: Diensthandy",
  "identity.own.keys.add": "Passkey hinzufügen",
  "identity.own.keys.rename": "Namen speichern",
  "identity.own.keys.remove": "Entfernen",
  "identity.own.keys.made": "Hinzugefügt",
  "identity.own.keys.used": "Zuletzt benutzt",
  "identity.own.keys.never": "noch nie",
  "identity.own.keys.actions": "Ändern",
  "identity.own.codes": "Wiederherstellungscodes",
  "identity.own.codes.text":
    "Zehn Codes zum Ausdrucken, jeder gilt einmal. Damit kommen Sie hinein, wenn Handy und Passkey fehlen. Bewahren Sie das Blatt auf wie einen Schlüssel.",
  "identity.own.codes.left": ({ count }: { count: number }) =>
    count === 0
      ? "Sie haben noch keine gültigen Codes."
      : count === 1
        ? "Sie haben noch einen gültigen Code."
        : `Sie haben noch ${count} gültige Codes.`,
  "identity.own.codes.make": "Neue Codes erstellen",
  "identity.own.codes.once":
    "Diese Codes sehen Sie nur jetzt. Drucken Sie sie aus oder schreiben Sie sie ab. Frühere Codes gelten nicht mehr.",
  "identity.own.codes.list": "Ihre Codes",
  "identity.own.codes.print": "Drucken",
  "identity.own.codes.done": "Fertig",
  "identity.own.sso": "Anmeldung der Stadt",
  "identity.own.sso.on": "Ihr Konto ist mit der Anmeldung der Stadt verbunden.",
  "identity.own.sso.off":
    "Noch nicht verbunden. Das geschieht von selbst, wenn Sie sich das erste Mal darüber anmelden.",
  "identity.own.sso.remove": "Verbindung lösen",
  "identity.own.sessions": "Hier sind Sie angemeldet",
  "identity.own.sessions.device": "Gerät",
  "identity.own.sessions.since": "Seit",
  "identity.own.sessions.seen": "Zuletzt",
  "identity.own.sessions.method": "Angemeldet mit",
  "identity.own.sessions.this": "dieses Gerät",
  "identity.own.sessions.end": "Abmelden",
  "identity.own.sessions.end-others": "Alle anderen abmelden",
  "identity.own.sign-ins": "Ihre letzten Anmeldungen",
  "identity.own.sign-ins.text":
    "Kommt Ihnen etwas unbekannt vor? Ändern Sie Ihr Passwort und rufen Sie Ihre Verwaltung an.",
  "identity.own.sign-ins.when": "Wann",
  "identity.own.sign-ins.what": "Was",
  "identity.own.sign-ins.how": "Womit",
  "identity.own.sign-ins.device": "Gerät",
  "identity.own.back": "Zurück zu „Mein Konto“",
  "identity.step-up.title": "Bitte bestätigen Sie, dass Sie es sind",
  "identity.step-up.lead":
    "Was jetzt kommt, ist besonders geschützt. Danach fragen wir fünf Minuten lang nicht wieder.",
  "identity.step-up.kept": "Was Sie eingegeben haben, bleibt erhalten.",
  "identity.step-up.files": "Dateien kann Ihr Browser nicht aufheben. Wählen Sie sie danach bitte noch einmal aus.",
  "identity.step-up.password": "Ihr Passwort",
  "identity.step-up.code": "Code der App oder Wiederherstellungscode",
  "identity.step-up.go": "Bestätigen",
  "identity.step-up.key": "Mit Passkey bestätigen",
  "identity.step-up.no-password":
    "Sie melden sich über die Stadt an und kennen kein Passwort? Dann melden Sie sich kurz ab und neu an.",
};
