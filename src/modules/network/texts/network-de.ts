export const networkDe = {
  "network.cancel": "Abbrechen",
  "network.saved": "Gespeichert.",
  "network.added": "Eingetragen.",
  "network.undone": "Rückgängig gemacht.",
  "network.no-office":
    "Ihr Konto gehört zu keinem Büro. Die Verwaltung trägt ein, in welchem Stadtbezirk Sie arbeiten.",
  "network.parts": "Bereiche des Netzwerks",
  "network.part.partner": "Partner",
  "network.part.runde-tische": "Runde Tische",
  "network.part.siegel": "Siegel",
  "network.part.nachbarschaft": "Nachbarschaftshilfe",
  "network.part.rundschreiben": "Rundschreiben",
  "network.part.doppelt": "Doppelte Einträge",
  "network.menu": "Netzwerk",
  "network.date.hint": "Zum Beispiel 24.11.2026",
  "network.time.hint": "Zum Beispiel 14:30",
};
