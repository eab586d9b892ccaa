import type { PartnerContent } from "./partner.ts";

/** How lists write the kinds of institutions; the first is the one that we show. */
export const kindSpellings: Readonly<Record<PartnerContent["kind"], readonly string[]>> = {
  pflegedienst: ["Pflegedienst", "ambulanter Pflegedienst", "Ambulante Pflege", "Sozialstation"],
  pflegeheim: ["Pflegeheim", "Seniorenheim", "Altenheim", "Seniorenzentrum", "stationäre Pflege"],
  tagespflege: ["Tagespflege"],
  krankenhaus: ["Krankenhaus", "Klinik", "Sozialdienst im Krankenhaus"],
  "arzt-apotheke": ["Praxis oder Apotheke", "Arzt", "Arztpraxis", "Praxis", "Apotheke"],
  kirche: ["Kirche, Gemeinde", "Kirche", "Kirchengemeinde", "Gemeinde", "Moschee"],
  verband: ["Wohlfahrtsverband", "Verband"],
  verein: ["Verein", "Sportverein"],
  begegnungsort: ["Begegnungsort", "Begegnungsstätte", "Treff", "Begegnungszentrum"],
  wohnungswirtschaft: ["Wohnungsunternehmen", "Wohnungsgesellschaft", "Wohnungswirtschaft", "Wohnungsgenossenschaft"],
  "polizei-feuerwehr": ["Polizei, Feuerwehr", "Polizei", "Feuerwehr"],
  verwaltung: ["Verwaltung", "Amt", "Behörde", "Stadtverwaltung", "Bücherei", "Bibliothek"],
  selbsthilfe: ["Selbsthilfe", "Selbsthilfegruppe"],
  beratung: ["Beratungsstelle", "Beratung"],
  geschaeft: ["Geschäft", "Laden", "Einzelhandel", "Händler"],
  sonstige: ["Sonstige", "Sonstiges", "Andere"],
};
