/** Institutions by kind, with names that say "example". */
export const partnerKinds = [
  {
    kind: "pflegedienst",
    weight: 16,
    names: ["Pflegedienst Beispiel", "Ambulante Pflege Muster", "Sozialstation Probe"],
  },
  { kind: "pflegeheim", weight: 8, names: ["Seniorenheim Beispiel", "Haus Muster"] },
  { kind: "tagespflege", weight: 6, names: ["Tagespflege Beispiel", "Tagespflege Muster"] },
  { kind: "krankenhaus", weight: 3, names: ["Sozialdienst Klinik Beispiel", "Entlassmanagement Klinik Muster"] },
  { kind: "arzt-apotheke", weight: 12, names: ["Apotheke Beispiel", "Hausarztpraxis Muster", "Praxis Probe"] },
  { kind: "kirche", weight: 10, names: ["Gemeinde Beispiel", "Pfarrei Muster", "Moscheegemeinde Probe"] },
  { kind: "verband", weight: 6, names: ["Sozialverband Beispiel, Ortsgruppe", "Wohlfahrtsverband Muster"] },
  { kind: "verein", weight: 11, names: ["Sportverein Beispiel", "Nachbarschaftsverein Muster", "Kulturverein Probe"] },
  { kind: "begegnungsort", weight: 7, names: ["Begegnungsstätte Beispiel", "Treffpunkt Muster"] },
  { kind: "wohnungswirtschaft", weight: 4, names: ["Wohnungsgesellschaft Beispiel", "Wohnungsgenossenschaft Muster"] },
  { kind: "polizei-feuerwehr", weight: 2, names: ["Bezirksdienst Beispiel"] },
  { kind: "verwaltung", weight: 3, names: ["Bezirksverwaltung Beispiel", "Bücherei Muster"] },
  { kind: "selbsthilfe", weight: 4, names: ["Selbsthilfegruppe Beispiel", "Angehörigengruppe Muster"] },
  { kind: "beratung", weight: 4, names: ["Wohnberatung Beispiel", "Schuldnerberatung Muster"] },
  { kind: "geschaeft", weight: 6, names: ["Sanitätshaus Beispiel", "Optik Muster", "Bäckerei Probe"] },
  { kind: "sonstige", weight: 2, names: ["Fahrdienst Beispiel", "Hausnotruf Muster"] },
] as const;
