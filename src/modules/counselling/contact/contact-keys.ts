import type { askers, channels, results } from "./contact.ts";

/** The key that chooses an answer while nobody types; K, W, ? and / belong to the workspace. */
export const channelKeys: Readonly<Record<(typeof channels)[number], string>> = {
  telefon: "1",
  besuch: "2",
  mail: "3",
  aussensprechstunde: "4",
  unterwegs: "5",
};
export const askerKeys: Readonly<Record<(typeof askers)[number], string>> = {
  selbst: "A",
  angehoerige: "S",
  nachbarn: "D",
  fachleute: "F",
  andere: "G",
};
export const resultKeys: Readonly<Record<(typeof results)[number], string>> = {
  beantwortet: "Y",
  material: "X",
  verwiesen: "C",
  termin: "V",
  "kein-angebot": "B",
  fall: "N",
};
/** In the order of a German keyboard: the themes used most lie under the first fingers. */
export const themeKeys = ["Q", "E", "R", "T", "Z", "U", "I"] as const;
export const districtKeys = ["6", "7", "8", "9"] as const;
/** Unknown, or outside of the city. */
export const noDistrictKey = "0";
