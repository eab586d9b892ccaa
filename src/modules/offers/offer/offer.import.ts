import { z } from "zod";
import { holidaysNw } from "#platform/dates/holidays.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import { defineImport, type Entry, type ImportDefinition } from "#platform/imports/definition.ts";
import type { KnownRecord, KnownRecords } from "#platform/imports/judge.ts";
import { defineTarget } from "#platform/imports/target.ts";
import { type ImportDay, seriesOf, type SeriesReading } from "../series/series-of-row.import.ts";
import { offerColumns, type OfferRow } from "./offer-columns.import.ts";
import type { KnownTheme, NamedThing } from "./offer-readers.import.ts";
import { offerKey } from "./offer-key.import.ts";
import { OfferContent } from "./offer-record.ts";
import { readOfferSetting, writeOffers } from "./offer.import.store.ts";
import { restoreOffers } from "./offer-undo.import.store.ts";

/** What a file may say of an offer; whatever it leaves out stays as it is. */
export const OfferEntry = OfferContent.omit({
  series: true,
  status: true,
  confirmedOn: true,
  confirmedBy: true,
  reviewDays: true,
})
  .partial()
  .extend({ title: z.string(), rule: SeriesRule.optional() });
export type OfferEntry = z.infer<typeof OfferEntry>;

export interface OfferSetting {
  readonly today: LocalDate;
  /** For a programme that is past: from which day on its dates count. */
  readonly since?: LocalDate | undefined;
  readonly areaCode: string | undefined;
  readonly places: readonly NamedThing[];
  readonly organisations: readonly NamedThing[];
  readonly themes: readonly KnownTheme[];
  readonly offers: readonly KnownOffer[];
}

/** An offer with one of its series; one with several stands here several times. */
export interface KnownOffer {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly placeId: string | null;
  readonly meetingPoint: string | null;
  readonly ended: boolean;
  readonly entry: Entry;
}

export const offerImport = defineTarget<OfferSetting, OfferRow, OfferEntry>({
  name: "angebote",
  readSetting: readOfferSetting,
  definition: definitionOf,
  known: knownOffers,
  entry: OfferEntry,
  write: (tx, rows, writer) => writeOffers(tx, rows, writer),
  restore: restoreOffers,
});

function definitionOf(setting: OfferSetting): ImportDefinition<OfferRow> {
  const day: ImportDay = { today: setting.since ?? setting.today, holidays: holidaysNw() };
  const nameOfPlace = new Map(setting.places.map(({ id, name }) => [id, name]));
  const read = onceForEach((row: Partial<OfferRow>) => seriesOf(row, day));
  return defineImport<OfferRow>({
    name: "offers.offer.import",
    columns: offerColumns(setting),
    rowRules: (row) => {
      const reading = read(row);
      return reading.kind === "problem" ? [reading.problem] : [];
    },
    entryOf: (row, known) => entryOf(row, ruleIn(read(row)), known),
    duplicateKey: (row) => offerKey({ ...row, title: row.title ?? "", placeId: row.place ?? null }, ruleIn(read(row))),
    nameOf: ({ title, place }) => `${title ?? ""} ${nameOfPlace.get(place ?? "") ?? ""}`.trim(),
  });
}

const ruleIn = (read: SeriesReading): SeriesRule | undefined => (read.kind === "rule" ? read.rule : undefined);

/** Rules, key and entry of a row all ask for its series; looking three years ahead is done once. */
function onceForEach<Row extends object, Result>(read: (row: Row) => Result): (row: Row) => Result {
  const known = new WeakMap<Row, Result>();
  return (row) => {
    const result = known.get(row) ?? read(row);
    known.set(row, result);
    return result;
  };
}

function entryOf(row: Partial<OfferRow>, rule: SeriesRule | undefined, known?: Entry): Entry {
  const { themes, place, organisation, price } = row;
  return {
    ...textsOf(row),
    ...(themes && { themeIds: themes }),
    ...(place !== undefined && { placeId: place }),
    ...(organisation !== undefined && { organisationId: organisation }),
    ...price,
    ...(rule && { rule: followed(rule, row, known) }),
  };
}

/** Columns that an offer keeps just as they were read. */
function textsOf(row: Partial<OfferRow>) {
  const {
    weekdays: _w,
    time: _t,
    starts: _s,
    ends: _e,
    rhythm: _r,
    dates: _d,
    from: _f,
    until: _u,
    count: _c,
    ...others
  } = row;
  const {
    notInSchoolHolidays: _n,
    notOnHolidays: _h,
    themes: _th,
    place: _p,
    organisation: _o,
    price: _pr,
    ...texts
  } = others;
  return texts;
}

/** A list does not repeat since when a series runs, nor what was said about single dates: that stays as it is. */
function followed(rule: SeriesRule, row: Partial<OfferRow>, known: Entry | undefined): SeriesRule {
  const before = SeriesRule.safeParse(known?.["rule"]);
  if (!before.success) return rule;
  const { from, skip, overrides } = before.data;
  const saysStart = row.from !== undefined || rule.kind === "dates" || row.dates !== undefined;
  const saysSkip = row.notInSchoolHolidays !== undefined || row.notOnHolidays !== undefined;
  return { ...rule, overrides, ...(!saysStart && { from }), ...(!saysSkip && { skip }) };
}

function knownOffers({ offers, places }: OfferSetting): KnownRecords {
  const nameOfPlace = new Map(places.map(({ id, name }) => [id, name]));
  const known = new Map<string, KnownRecord>();
  for (const offer of offers.filter(({ ended }) => !ended)) {
    const { id, version, title, placeId, entry } = offer;
    const rule = SeriesRule.safeParse(entry["rule"]).data;
    const name = `${title} ${nameOfPlace.get(placeId ?? "") ?? ""}`.trim();
    known.set(offerKey(offer, rule), { id, version, name, entry });
  }
  return known;
}
