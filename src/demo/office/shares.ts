import { chooser } from "./choose.ts";

/** How often what comes up, as it might be in an office: care and the household first. */
export const channelChoice = chooser([
  ["telefon", 58],
  ["besuch", 28],
  ["mail", 10],
  ["unterwegs", 4],
] as const);

export const askerChoice = chooser([
  ["selbst", 52],
  ["angehoerige", 28],
  ["nachbarn", 6],
  ["fachleute", 11],
  ["andere", 3],
] as const);

export const resultChoice = chooser([
  ["beantwortet", 46],
  ["material", 20],
  ["verwiesen", 22],
  ["termin", 9.6],
  ["kein-angebot", 2.4],
] as const);

export const themeChoice = chooser([
  ["pflege-organisieren", 14],
  ["pflegegrad", 13],
  ["haushaltshilfe", 13],
  ["antraege", 9],
  ["geld", 7],
  ["vorsorge", 6],
  ["pflegende-angehoerige", 5],
  ["treffpunkt", 5],
  ["einkaufen-essen", 4],
  ["krankenhaus", 4],
  ["wohnung-anpassen", 4],
  ["sicherheit", 3],
  ["einsamkeit", 4],
  ["besuchsdienst", 3],
  ["fahrdienst", 3],
  ["demenz", 4],
  ["heimplatz", 3],
  ["schwerbehinderung", 3],
  ["umzug", 2.5],
  ["bewegung", 2],
  ["bildung-digital", 2],
  ["trauer", 1],
  ["ehrenamt", 1.5],
  ["nachbarschaftshilfe", 1],
  ["hitze", 0.4],
] as const);

export const ageBandChoice = chooser([
  ["bis-59", 5],
  ["60-69", 15],
  ["70-79", 33],
  ["80-89", 38],
  ["ab-90", 9],
] as const);

export const languageChoice = chooser([
  ["Türkisch", 4],
  ["Russisch", 3],
  ["Polnisch", 3],
  ["Arabisch", 2],
  ["Ukrainisch", 1],
] as const);

export const reasonChoice = chooser([
  ["versorgung-stabil", 38],
  ["vermittelt", 24],
  ["umzug-heim", 11],
  ["verstorben", 9],
  ["kein-kontakt", 7],
  ["weggezogen", 3],
  ["abgelehnt", 4],
  ["sonstiges", 4],
] as const);

export const goalsChoice = chooser([
  ["ganz", 52],
  ["teilweise", 28],
  ["nicht", 8],
  ["ohne-ziel", 12],
] as const);

export const contactKindChoice = chooser([
  ["telefon", 48],
  ["hausbesuch", 20],
  ["buero", 14],
  ["mail", 9],
  ["fachgespraech", 7],
  ["unterwegs", 2],
] as const);
