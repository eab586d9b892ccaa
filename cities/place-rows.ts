import { join } from "node:path";
import { z } from "zod";
import type { City } from "./city.ts";
import { optionalText, readCsv, yesNo } from "./csv.ts";

export const placeKinds = [
  "seniorenbuero",
  "begegnungszentrum",
  "begegnungsstaette",
  "weiterer_ort",
  "beratung",
  "gruppe",
  "sonstiger_ort",
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What the counts need of a real place; the rest of its row is read where lists of offices are read. */
const PlaceRow = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(placeKinds),
  city_district: optionalText,
  counted: yesNo,
  status: z.enum(["aktiv", "geschlossen"]),
});
export type PlaceRow = z.infer<typeof PlaceRow>;

const FigureRow = z.object({
  kpi: z.string(),
  period: z.string(),
  scope: z.string(),
  value: z.string(),
  note: z.string(),
});
/** A figure that the city published, as printed: whole, decimal or a range "880..899". */
export type FigureRow = z.infer<typeof FigureRow>;

export interface DemoRows {
  readonly places: readonly PlaceRow[];
  readonly figures: readonly FigureRow[];
}

/** What is known of the city's real places and published figures; nothing for a city without demo data. */
export function loadDemoRows({ demo, folder }: City): DemoRows {
  if (!demo) return { places: [], figures: [] };
  return {
    places: readCsv(join(folder, demo.places), PlaceRow),
    figures: readCsv(join(folder, demo.figures), FigureRow),
  };
}
