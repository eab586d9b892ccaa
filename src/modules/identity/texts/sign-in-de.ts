/** The pages before the workspace: signing in, the second factor, a forgotten password. */
export const signInDe = {
  "identity.sign-in.forgotten": "Passwort vergessen?",
  "identity.sign-in.key": "Mit Passkey anmelden",
  "identity.sign-in.other": "Andere Wege",
  "identity.sign-in.sso": "Über die Anmeldung der Stadt",
  "identity.sign-in.password-set": "Ihr neues Passwort gilt ab jetzt. Bitte melden Sie sich damit an.",
  "identity.passkey.needs-script": "Für Passkeys braucht Ihr Browser JavaScript.",
  "identity.passkey.not-here": "Dieser Browser kann keine Passkeys.",
  "identity.passkey.failed": "Das hat nicht geklappt oder wurde abgebrochen. Versuchen Sie es gern noch einmal.",
  "identity.second.title": "Zweiter Schritt",
  "identity.second.lead":
    "Ihr Passwort stimmt. Zeigen Sie jetzt noch, dass Sie es sind: mit einem Code aus Ihrer App oder mit einem Wiederherstellungscode.",
  "identity.second.code": "Code",
  "identity.second.code.hint": "6 Ziffern aus der App, oder 12 Zeichen von Ihrer ausgedruckten Liste",
  "identity.second.go": "Anmelden",
  "identity.second.key": "Passkey benutzen",
  "identity.second.lost":
    "Handy verloren und keine Liste zur Hand? Ihre Verwaltung setzt den zweiten Schritt für Sie zurück.",
  "identity.reset.title": "Passwort vergessen",
  "identity.reset.lead":
    "Geben Sie Ihre dienstliche E-Mail-Adresse ein. Gibt es dazu ein Konto, schicken wir Ihnen einen Link für ein neues Passwort.",
  "identity.reset.ask": "Link schicken",
  "identity.reset.asked.title": "Schauen Sie in Ihr Postfach",
  "identity.reset.asked":
    "Gibt es zu dieser Adresse ein Konto, ist jetzt eine E-Mail unterwegs. Der Link darin gilt 30 Minuten. Kommt nichts an? Dann hilft Ihre Verwaltung.",
  "identity.reset.new.title": "Neues Passwort festlegen",
  "identity.reset.new": "Neues Passwort",
  "identity.reset.new.hint":
    "Mindestens 12 Zeichen. Gut sind vier Wörter, die nicht zusammengehören. Sonderzeichen müssen nicht sein.",
  "identity.reset.save": "Passwort speichern",
  "identity.reset.gone.text":
    "Er ist abgelaufen, wurde schon benutzt, oder es gibt einen neueren. Fordern Sie einfach einen neuen an.",
  "identity.reset.again": "Neuen Link anfordern",
  "identity.reset.back": "Zur Anmeldung",
  "identity.ended.title": "Sie sind bei Beisammen abgemeldet",
  "identity.ended.sso":
    "Bei der Anmeldung der Stadt sind Sie noch angemeldet. An einem gemeinsamen Computer melden Sie sich bitte auch dort ab.",
  "identity.ended.sso.go": "Auch bei der Stadt abmelden",
};
