export const needDe = {
  "counselling.need.list": "Fehlende Angebote",
  "counselling.need.show": "Fehlendes Angebot",
  "counselling.need.export": "Fehlende Angebote als Tabelle",
  "counselling.need.count": "Fehlende Angebote in Zahlen",
  "counselling.need.solve": "Als gelöst vermerken",
  "counselling.need.reopen": "Wieder als fehlend vermerken",
  "counselling.need.lead":
    "Was Ihr Büro gesucht und nicht gefunden hat. Wünsche liest nur das eigene Büro; die Planung sieht Zahlen.",
  "counselling.need.count.lead":
    "Wie oft die Seniorenbüros kein passendes Angebot gefunden haben, nach Thema und Wohnort. Ohne Wünsche und ohne Namen.",
  "counselling.need.filter": "Fehlende Angebote filtern",
  "counselling.need.all": "alle",
  "counselling.need.theme": "Thema",
  "counselling.need.day": "Tag",
  "counselling.need.year": "Jahr",
  "counselling.need.stadtbezirk": "Stadtbezirk",
  "counselling.need.wish": "Gewünscht war",
  "counselling.need.no-wish": "kein Wunsch notiert",
  "counselling.need.state": "Stand",
  "counselling.need.state.offen": "fehlt noch",
  "counselling.need.state.erledigt": "gelöst",
  "counselling.need.csv": "Als Tabelle (CSV)",
  "counselling.need.total": ({ count }: { count: number }) =>
    count === 1 ? "1 fehlendes Angebot" : `${count} fehlende Angebote`,
  "counselling.need.total.in-year": ({ number, year }: { number: string; year: number }) =>
    `Im Jahr ${year} zusammen: ${number}`,
  "counselling.need.none": "Nichts gefunden",
  "counselling.need.none.text":
    "Hier steht, wofür es kein Angebot gab. Eingetragen wird es mit der Kurzvorsprache: „kein Angebot“.",
  "counselling.need.map": "Karte der Stadtbezirke mit der Zahl fehlender Angebote",
  "counselling.need.map.caption": "Vereinfachte Karte. Die Zahl sagt, wie oft ein Angebot fehlte.",
  "counselling.need.in-area": ({ area, number }: { area: string; number: string }) => `${area}: ${number}`,
  "counselling.need.unknown-area": "unbekannt",
  "counselling.need.offer": "Welches Angebot gibt es jetzt?",
  "counselling.need.solved-with": "Gelöst durch",
  "counselling.need.changed-meanwhile":
    "Jemand hat diesen Eintrag inzwischen geändert. Bitte laden Sie die Seite neu und prüfen Sie, was dort jetzt steht.",
  "counselling.need.sum": "zusammen",
  "counselling.need.when": "Quartal",
  "counselling.need.quarter": ({ quarter }: { quarter: number }) => `${quarter}. Quartal`,
  "counselling.need.by-district": "Nach Thema und Stadtbezirk",
  "counselling.need.by-quarter": "Nach Quartal",
  "counselling.need.hidden": "verdeckt",
  "counselling.need.protected":
    "Zahlen von 1 bis 4 sind verdeckt, damit niemand erkannt wird; und mit ihnen so viele andere, dass sich keine ausrechnen lässt.",
};
