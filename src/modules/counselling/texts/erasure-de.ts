export const erasureDe = {
  "counselling.erasure.list": "Löschnachweise",
  "counselling.erasure.text":
    "Was an welchem Tag und nach welcher Regel gelöscht wurde, als Zahl der Datensätze. Kein Nachweis führt zu einer Person.",
  "counselling.erasure.caption": "Löschungen, die neueste zuerst",
  "counselling.erasure.day": "Tag",
  "counselling.erasure.rule": "Regel",
  "counselling.erasure.what": "Gelöschte Datensätze",
  "counselling.erasure.tab.alle": "Alle",
  "counselling.erasure.tab.frist": "Nach Frist",
  "counselling.erasure.tab.auf-verlangen": "Auf Verlangen",
  "counselling.erasure.rule.frist": "Die Frist nach dem Abschluss war abgelaufen (Löschkonzept, § 84 SGB X)",
  "counselling.erasure.rule.auf-verlangen": "Die Person hat es verlangt (§ 84 SGB X, Art. 17 DSGVO)",
  "counselling.erasure.none": "Noch nichts gelöscht",
  "counselling.erasure.none.text":
    "Hier steht ein Nachweis, sobald eine Frist abläuft oder jemand die Löschung verlangt.",
};

/** What the kinds of records of a proof are called. */
export const erasedKinds: Readonly<Record<string, string>> = {
  cases: "Fälle mit ihrer Person",
  case_themes: "Themen",
  case_periods: "Zeiten der Begleitung",
  case_contacts: "Kontakte und Besuche",
  case_events: "Einträge im Verlauf",
  consents: "Einwilligungen",
  follow_ups: "Wiedervorlagen",
  assessments: "Einschätzungen",
  plan_steps: "Schritte im Hilfeplan",
  circle: "Menschen und Dienste im Umfeld",
  referrals: "Vermittlungen",
  unmet_needs: "Wünsche ohne Angebot",
  appointments: "Termine",
  documents: "Unterlagen",
  document_versions: "Fassungen von Unterlagen",
};
