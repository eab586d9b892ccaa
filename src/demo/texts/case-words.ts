/** How people live, what was agreed with them, who is around them; nobody is meant. */
export const caseWords = {
  housing: [
    "2. Stock ohne Aufzug, Badewanne mit hohem Rand",
    "Erdgeschoss, zwei Stufen zur Haustür",
    "Barrierearm, Aufzug, bodengleiche Dusche",
    "Eigenes Haus, Schlafzimmer oben",
  ],
  mobilitaet: ["Geht mit Rollator, Treppen nur mit Hilfe", "In der Wohnung sicher, draußen begleitet", "Geht am Stock"],
  selbstversorgung: ["Braucht Hilfe beim Duschen", "Kocht noch selbst", "Isst wenig, wenn niemand da ist"],
  alltag: ["Wenig Besuch, telefoniert gern", "Geht mittwochs zum Treff", "Liest, hört Radio, vermisst Gesellschaft"],
  safety: ["Klingel defekt, bitte vorher anrufen", "Kleiner Hund, freundlich"],
  help: ["Die Tochter kommt am Wochenende", "Eine Nachbarin bringt den Einkauf", "Noch niemand"],
  steps: [
    {
      goal: "Sicher duschen",
      measure: "Haltegriffe beantragen, Wohnberatung einladen",
      who: "Seniorenbüro",
    },
    { goal: "Wieder unter Leute kommen", measure: "Den Treff im Viertel gemeinsam besuchen", who: "Die Person selbst" },
    { goal: "Hilfe im Haushalt", measure: "Entlastungsbetrag nutzen, Anbieter anfragen", who: "Seniorenbüro" },
    { goal: "Pflegegrad klären", measure: "Antrag bei der Pflegekasse stellen", who: "Tochter" },
    { goal: "Regelmäßig warm essen", measure: "Mittagstisch oder Essen ins Haus erproben", who: "Seniorenbüro" },
  ],
  circle: [
    { kind: "angehoerige", name: "Petra Beispiel", relation: "Tochter", hasPower: true, emergency: true, hasKey: true },
    {
      kind: "angehoerige",
      name: "Uwe Beispiel",
      relation: "Sohn, wohnt auswärts",
      hasPower: false,
      emergency: true,
      hasKey: false,
    },
    { kind: "nachbarn", name: "Frau Muster", relation: "Nachbarin", hasPower: false, emergency: false, hasKey: true },
    {
      kind: "arzt",
      name: "Hausarztpraxis Probe",
      relation: "Hausarzt",
      hasPower: false,
      emergency: false,
      hasKey: false,
    },
    {
      kind: "dienst",
      name: "Pflegedienst Beispiel",
      relation: "morgens",
      hasPower: false,
      emergency: false,
      hasKey: true,
    },
  ],
};
