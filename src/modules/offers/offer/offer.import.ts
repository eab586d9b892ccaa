import { z } from "zod";
import { holidaysNw } from "#platform/dates/holidays.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import { defineImport, type Entry, type ImportDefinition } from "#platform/imports/definition.ts";
import { fold } from "#platform/imports/fold.ts";
import type { KnownRecord, KnownRecords } from "#platform/imports/judge.ts";
import { defineTarget } from "#platform/imports/target.ts";
import { type ImportDay, seriesOf } from "../series/series-of-row.import.ts";
import { offerColumns, type OfferRow } from "./offer-columns.import.ts";
import type { KnownTheme, NamedThing } from "./offer-readers.import.ts";
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
  const day: ImportDay = { today: setting.today, holidays: holidaysNw() };
  const nameOfPlace = new Map(setting.places.map(({ id, name }) => [id, name]));
  return defineImport<OfferRow>({
    name: "offers.offer.import",
    columns: offerColumns(setting),
    rowRules: (row) => {
      const read = seriesOf(row, day);
      return read.kind === "problem" ? [read.problem] : [];
    },
    entryOf: (row, known) => entryOf(row, day, known),
    duplicateKey: (row) => offerKey({ ...row, title: row.title ?? "", placeId: row.place ?? null }, ruleOf(row, day)),
    nameOf: ({ title, place }) => `${title ?? ""} ${nameOfPlace.get(place ?? "") ?? ""}`.trim(),
  });
}

function ruleOf(row: Partial<OfferRow>, day: ImportDay): SeriesRule | undefined {
  const read = seriesOf(row, day);
  return read.kind === "rule" ? read.rule : undefined;
}

function entryOf(row: Partial<OfferRow>, day: ImportDay, known?: Entry): Entry {
  const { themes, place, organisation, price } = row;
  const rule = ruleOf(row, day);
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

type Placed = Pick<KnownOffer, "title"> & { readonly placeId: string | null; readonly meetingPoint?: string | null };

/** The same offer has the same title, place and time of the week; another weekday is another offer. */
export function offerKey({ title, placeId, meetingPoint }: Placed, rule: SeriesRule | undefined): string {
  return [fold(title), placeId ?? fold(meetingPoint ?? ""), rule ? whenOf(rule) : ""].join("|");
}

function whenOf(rule: SeriesRule): string {
  const starts = rule.starts ?? "";
  if (rule.kind === "weekly") return `${rule.weekdays.toSorted().join()} ${starts}`;
  if (rule.kind === "monthly-nth-weekday") return `${rule.nth}.${rule.weekday} ${starts}`;
  if (rule.kind === "monthly-day") return `am ${rule.dayOfMonth} ${starts}`;
  return `${rule.kind === "dates" ? rule.dates[0] : rule.from.slice(5)} ${starts}`;
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
