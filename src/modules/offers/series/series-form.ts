import { z } from "zod";
import { severalOf } from "#platform/action/input.ts";
import { OfferId } from "../offer/offer.ts";
import { SeriesKind } from "./series-kind.ts";

const short = z.string().max(60).default("");

const chosenId = z
  .string()
  .default("")
  .transform((id) => id.trim() || null)
  .pipe(z.uuid("platform.field.invalid").nullable());

/** The form of a series: texts as they were typed, checked together by `readSeries`. */
export const SeriesForm = z.object({
  id: OfferId,
  art: SeriesKind,
  wochentage: severalOf(short),
  nummer: short,
  wochentag: short,
  monatstag: short,
  alle: short,
  tage: z.string().max(20_000, "platform.field.invalid").default(""),
  beginn: short,
  ende: short,
  anzahl: short,
  ohne: severalOf(z.enum(["feiertage", "schulferien"])),
  ort: chosenId,
  raum: chosenId,
  "ab-wochentag": short,
  "ab-tag": short,
  "ab-monat": short,
  "ab-jahr": short,
  "bis-wochentag": short,
  "bis-tag": short,
  "bis-monat": short,
  "bis-jahr": short,
});
export type SeriesForm = z.output<typeof SeriesForm>;

export const SeriesId = z.uuid().brand<"SeriesId">();
