export const outreachDe = {
  "counselling.outreach.ask": "Unterwegs eintragen",
  "counselling.outreach.short": "Unterwegs",
  "counselling.outreach.title": "Unterwegs eintragen – Beisammen",
  "counselling.outreach.back": "Zum Arbeitsplatz",
  "counselling.outreach.lead":
    "Geht auch ohne Netz: Öffnen Sie diese Seite einmal mit Netz, danach bleibt sie auf diesem Gerät. Was Sie speichern, wartet hier und wird gesendet, sobald wieder Netz da ist. Ohne Namen.",
  "counselling.outreach.save": "Speichern",
  "counselling.outreach.incomplete": "Bitte wählen Sie, wer fragt, worum es ging und wie es ausging.",
  "counselling.outreach.sent": "Alles ist gesendet.",
  "counselling.outreach.saved": "Gespeichert.",
  "counselling.outreach.waits.one": "1 Eintrag wartet auf diesem Gerät, bis wieder Netz da ist. Er ist hier sicher.",
  "counselling.outreach.waits.many":
    "# Einträge warten auf diesem Gerät, bis wieder Netz da ist. Sie sind hier sicher.",
  "counselling.outreach.signed-out": "Zum Senden bitte neu anmelden.",
  "counselling.outreach.sign-in": "Neu anmelden",
  "counselling.outreach.refused":
    "Manches konnte nicht angenommen werden, zum Beispiel weil es von einem anderen Büro ist. Es bleibt hier, bis Sie sich mit dem passenden Konto anmelden.",
};
