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
  "identity.sign-in.demo.more": "Weitere Konten aus den Büros",
  "identity.sign-in.demo.as": ({ name, roles, workplace }: { name: string; roles: string; workplace: string | null }) =>
    `Als ${name} anmelden (${[roles, workplace].filter(Boolean).join(", ")})`,
  "identity.sign-out.stay": "Weiterarbeiten",
  "identity.sign-out.title": "Möchten Sie sich abmelden?",
  "identity.sign-in.trouble": "Passwort vergessen? Ihre Verwaltung hilft Ihnen weiter.",
  "identity.account.create": "Konto anlegen",
  "identity.account.change-password": "Neues Passwort",
  "identity.account.end": "Konto beenden",
  "identity.account.erase": "Beendete Konten löschen",
  "identity.session.erase": "Alte Anmeldungen löschen",
  "identity.account.list": "Konten ansehen",
  "identity.account.exists": ({ email }: { email: string }) => `Ein Konto mit der Adresse ${email} gibt es schon.`,
  "identity.account.unknown": ({ email }: { email: string }) =>
    `Ein Konto mit der Adresse ${email}, mit dem noch jemand arbeitet, gibt es nicht.`,
  "identity.account.no-email": "Das ist keine E-Mail-Adresse.",
  "identity.account.no-role":
    "Diese Rolle gibt es nicht. Es gibt: editor (Redaktion), admin (Verwaltung), counsellor (Beratung), management (Geschäftsstelle), planner (Planung) und data-protection (Datenschutz).",
  "identity.password.short":
    "Das Passwort braucht mindestens 12 Zeichen. Gut sind vier Wörter, die nicht zusammengehören.",
  "identity.password.known": "Dieses Passwort ist zu leicht zu erraten. Bitte wählen Sie ein anderes.",
  "identity.role.editor": "Redaktion",
  "identity.role.admin": "Verwaltung",
  "identity.role.counsellor": "Beratung",
  "identity.role.management": "Geschäftsstelle",
  "identity.role.planner": "Planung",
  "identity.role.data-protection": "Datenschutz",
};
