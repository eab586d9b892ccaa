import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { refuse } from "#platform/refusal/refusal.ts";
import { locales } from "#platform/texts/locale.ts";
import { contrast } from "./contrast.ts";

const least = 7;
const lightPage = "#ffffff";
const darkPage = "#101719";

const Colour = z.string().regex(/^#[0-9a-f]{6}$/);
const FileName = z.string().regex(/^[a-z-]+\.(csv|geojson)$/);

/** Accents below 7 : 1 would make links and buttons hard to read for those the pages are made for. */
const Colours = z
  .object({ accent: Colour, accentLight: Colour, onAccentLight: Colour })
  .refine(({ accent }) => contrast(accent, lightPage) >= least, {
    path: ["accent"],
    error: "contrast on white below 7",
  })
  .refine(({ accentLight }) => contrast(accentLight, darkPage) >= least, {
    path: ["accentLight"],
    error: "contrast on the dark page below 7",
  })
  .refine(({ accentLight, onAccentLight }) => contrast(accentLight, onAccentLight) >= least, {
    path: ["onAccentLight"],
    error: "contrast on accentLight below 7",
  });

const Attribution = z.object({ covers: z.string(), text: z.string(), licence: z.string(), url: z.url() });
export type Attribution = z.infer<typeof Attribution>;

const City = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  /** Registration letters and the like that people put before a quarter. */
  abbreviations: z.array(z.string()).default([]),
  inCity: z.string(),
  ofCity: z.string(),
  /** ISO 3166-2 without "DE-": decides on public and school holidays. */
  state: z.string().length(2),
  ags: z.string().regex(/^\d{8}$/),
  logo: z.string().default("bench"),
  colours: Colours,
  centralPhone: z.object({ display: z.string(), tel: z.string().regex(/^\+49\d+$/), hours: z.string().optional() }),
  email: z.email().optional(),
  languages: z.array(z.enum(locales)).min(1),
  /** What the city calls the offices that counsel older people. */
  officeWord: z.object({ one: z.string(), other: z.string() }),
  exampleQuarters: z.array(z.string()).default([]),
  areas: z.object({
    /** Whether the boundaries are drawn by approximation; every map then has to say so. */
    approximate: z.boolean(),
    tree: FileName,
    boundaries: z.array(FileName),
    overlays: FileName.optional(),
    postcodes: FileName.optional(),
    stops: FileName.optional(),
    aliases: FileName.optional(),
  }),
  attributions: z.array(Attribution),
  /** Houses that published figures count together; "others" are all that no other scope names. */
  figureScopes: z
    .array(
      z.object({ code: z.string(), label: z.string(), places: z.union([z.array(z.string()), z.literal("others")]) }),
    )
    .default([]),
  /** Years, and spans "from/to" that the city reports on, whose records are all here; other past years are said to be partial. */
  completePeriods: z.array(z.string().regex(/^\d{4}(-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2})?$/)).default([]),
  /** Years whose records of counselling, events and hours away from the office are all here. */
  completeOfficeYears: z.array(z.string().regex(/^\d{4}$/)).default([]),
  /** What the law wants to read on the imprint; what is not filled in is shown as open. */
  imprint: z
    .object({
      provider: z.string(),
      address: z.string(),
      representative: z.string(),
      responsible: z.string(),
      supervision: z.string(),
      vatId: z.string(),
      dataProtection: z.string(),
    })
    .partial()
    .default({}),
  /** Under what licence the city gives away its data; without it the page says that this is still open. */
  openData: z
    .object({
      publisher: z.string(),
      licence: z.object({ name: z.string(), url: z.url(), uri: z.url(), attribution: z.string().optional() }),
      /** As the national portal registered the city (DCAT-AP.de). */
      contributorId: z.url().optional(),
    })
    .optional(),
  demo: z
    .object({
      organisations: FileName,
      places: FileName,
      programme: FileName,
      figures: FileName,
      secondOffices: z.array(z.string()),
    })
    .optional(),
});

export type CitySettings = z.infer<typeof City>;
/** A city's settings and the folder that its other files lie in. */
export type City = CitySettings & { readonly folder: string };

export function knownCities(root = resolve("cities")): string[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, "city.json")))
    .toSorted();
}

/** Reads `cities/<name>/city.json` below the folder that the program was started in. */
export function loadCity(name: string, root = resolve("cities")): City {
  const known = knownCities(root);
  if (!known.includes(name)) throw refuse("cities.unknown", { name, known });
  const folder = join(root, name);
  const file = join(name, "city.json");
  const read = City.safeParse(parseJson(readFileSync(join(folder, "city.json"), "utf8"), file));
  if (!read.success) throw refuse("cities.bad-settings", { file, problem: z.prettifyError(read.error) });
  return { ...read.data, folder };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refuse("cities.bad-settings", { file, problem: String(error) });
  }
}
