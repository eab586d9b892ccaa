export const de = {
  "identity.session.sign-in": "Anmelden",
  "identity.session.sign-out": "Abmelden",
  "identity.session.wrong": "E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides.",
  "identity.sign-in.title": "Anmelden für Mitarbeitende",
  "identity.sign-in.lead":
    "Hier arbeiten die Menschen, die das Programm machen und beraten. Für alle anderen Seiten brauchen Sie kein Konto.",
  "identity.sign-in.email": "E-Mail-Adresse",
  "identity.sign-in.password": "Passwort",
  "identity.sign-in.demo.title": "Zum Ausprobieren",
  "identity.sign-in.demo.lead":
    "Dies ist eine Demo mit Beispieldaten. Wählen Sie ein Konto, das Passwort ist schon eingetragen.",
  "identity.sign-in.demo.as": ({ name, roles }: { name: string; roles: string }) => `Als ${name} anmelden (${roles})`,
  "identity.sign-out.stay": "Weiterarbeiten",
  "identity.sign-out.title": "Möchten Sie sich abmelden?",
  "identity.sign-in.trouble": "Passwort vergessen? Ihre Verwaltung hilft Ihnen weiter.",
  "identity.role.editor": "Redaktion",
  "identity.role.admin": "Verwaltung",
};
