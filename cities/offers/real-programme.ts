import { join } from "node:path";
import { z } from "zod";
import { isLocalDate, weekdays, weekdayOf, isLocalTime, type LocalTime } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import { fold } from "#platform/texts/fold.ts";
import type { City } from "../city.ts";
import { readCsv } from "../csv.ts";
import type { DemoOffer, OfferPlace } from "./demo-offer.ts";

const row = z.object({
  place: z.string(),
  title: z.string(),
  category: z.string(),
  start_date: z.string(),
  weekday: z.string(),
  start_time: z.string(),
  end_time: z.string(),
  recurrence: z.string(),
  price_eur: z.string(),
  registration_required: z.string(),
  contact: z.string(),
  description_short: z.string(),
  source_url: z.string(),
});
type Row = z.infer<typeof row>;

/** When the rows were read off public pages; they are past programme and shown as that. */
const collected = "2026-11";

/** What the city's houses really offered, as far as public pages told; each row with its source. */
export function realProgramme(city: City, places: readonly OfferPlace[]): DemoOffer[] {
  if (!city.demo) return [];
  return readCsv(join(city.folder, city.demo.programme), row).map((each, index) => realOffer(each, index, places));
}

function realOffer(each: Row, index: number, places: readonly OfferPlace[]): DemoOffer {
  const place = placeNamed(each.place, places);
  const phone = /0\d{2,4}[ /]\d[\d -]*\d/.exec(each.contact)?.[0] ?? null;
  return {
    naturalKey: `programme/${index + 1}`,
    title: each.title,
    summary: each.description_short || null,
    themes: themesOf[each.category] ?? [],
    placeKey: place?.naturalKey ?? null,
    meetingPoint: place ? null : each.place,
    stadtbezirk: place?.stadtbezirk ?? null,
    ...priceOf(each),
    registration:
      each.registration_required === "ja" ? "required" : each.registration_required === "nein" ? "none" : "unknown",
    // Mobile numbers belong to volunteers: they stay out of the public guide.
    phone: phone !== null && /^01[5-7]/.test(phone) ? null : phone,
    email: /\S+@[\w.-]+\w/.exec(each.contact)?.[0] ?? null,
    languages: ["de"],
    targetGroups: [],
    bringAlong: null,
    status: "beendet",
    example: false,
    source: { url: each.source_url, date: collected },
    confirmedOn: null,
    rule: ruleOf(each),
  };
}

/** Only a day that the source states and that fits its weekday becomes a date; nothing is guessed. */
function ruleOf({ start_date, weekday, start_time, end_time }: Row): SeriesRule | null {
  if (!isLocalDate(start_date)) return null;
  const code = weekdays[weekdayOf(start_date) - 1];
  if (weekday !== "" && weekday.toLowerCase() !== code) return null;
  const starts = timeOf(start_time);
  const ends = timeOf(end_time);
  const lasts = starts !== null && ends !== null && (ends > starts || ends === "00:00");
  return SeriesRule.parse({ kind: "dates", from: start_date, dates: [start_date], starts, ends: lasts ? ends : null });
}

function timeOf(text: string): LocalTime | null {
  const padded = text.padStart(5, "0");
  return isLocalTime(padded) ? padded : null;
}

function priceOf({ price_eur, recurrence }: Row): Pick<DemoOffer, "priceKind" | "priceCents"> {
  if (price_eur === "") return { priceKind: "unknown", priceCents: null };
  const cents = Math.round(Number(price_eur.replace(",", ".")) * 100);
  if (cents === 0) return { priceKind: "free", priceCents: null };
  return { priceKind: recurrence === "wöchentlich" && cents > 1000 ? "per_course" : "per_date", priceCents: cents };
}

function placeNamed(name: string, places: readonly OfferPlace[]): OfferPlace | undefined {
  const wanted = bare(name);
  return places.find((place) => bare(place.name) === wanted);
}

const bare = (name: string): string =>
  fold(name.replace(/\(.*?\)/g, ""))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const themesOf: Readonly<Record<string, readonly string[]>> = {
  Spiele: ["spiele"],
  Sprachen: ["sprachen"],
  Vortrag: ["vortrag"],
  Konzert: ["kultur", "musik"],
  Tanz: ["tanz"],
  Bewegung: ["bewegung"],
  Infomarkt: ["fest", "beratung"],
  Großveranstaltung: ["fest"],
  "Offener Treff": ["treffen"],
  Gedächtnistraining: ["gesundheit"],
  Frühstück: ["mittagstisch", "treffen"],
  Beratung: ["sprechstunde", "beratung"],
  Ausflug: ["ausflug"],
  Fest: ["fest"],
  Singen: ["musik"],
  Kultur: ["kultur"],
  Kreativ: ["kreativ"],
  Entspannung: ["gesundheit"],
  "Pflegende Angehörige": ["angehoerige"],
  Mahlzeit: ["mittagstisch"],
  Service: ["gesundheit"],
  Netzwerk: ["ehrenamt"],
  Digital: ["digital"],
  Reparatur: ["ehrenamt"],
  Interkulturell: ["interkulturell"],
  "Interkulturell / LSBTIQ*": ["queer"],
  Ehrenamt: ["ehrenamt"],
  Demenz: ["demenz"],
  Wandern: ["bewegung", "ausflug"],
  Radfahren: ["bewegung", "ausflug"],
  Generationen: ["generationen"],
  Mobilität: ["bewegung"],
  Telefon: ["besuch"],
  Beteiligung: ["ehrenamt"],
  Gesundheit: ["gesundheit"],
};
