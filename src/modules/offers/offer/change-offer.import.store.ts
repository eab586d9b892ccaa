import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";
import type { WantedRow, Writer } from "#platform/imports/target.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { OfferEntry } from "./offer.import.ts";
import { offerKey } from "./offer-key.import.ts";
import { contentOf, OfferContent, type OfferRecord, type SeriesRecord } from "./offer-record.ts";
import { lockOffer } from "./offer-record.store.ts";
import { carryOverrides } from "../series/overrides.ts";
import { saveOffer } from "./save-offer.store.ts";

type Changed =
  { readonly reason: string } | { readonly version: number; readonly before: { readonly content: OfferContent } };

/** Writes what a row says over an offer that nobody has changed since the row was judged. */
export async function changeOffer(
  tx: Transaction,
  { id, version, entry, chosen }: WantedRow<OfferEntry> & { readonly id: string },
  writer: Writer,
): Promise<Changed> {
  const current = await lockKnown(tx, id);
  if (current === undefined || current.version !== version) return { reason: "directory.import.changed-meanwhile" };
  const { rule, ...fields } = entry;
  const content = OfferContent.omit({ series: true }).parse({ ...current, ...fields });
  const series = rule
    ? withRule(current, { ...current, ...content }, { rule, keepsStory: chosen, today: writer.today })
    : current.series;
  const saved = await saveOffer(tx, current, { ...current, ...content, series }, writer);
  return { version: saved.version, before: { content: contentOf(current) } };
}

/** The offer, locked; nothing when somebody has deleted it. */
export async function lockKnown(tx: Transaction, id: string): Promise<OfferRecord | undefined> {
  try {
    return await lockOffer(tx, id);
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.status === 404) return undefined;
    throw refusal;
  }
}

interface NewRule {
  readonly rule: SeriesRule;
  /** The row was judged without knowing this series, so what was said about its single dates is not in the rule yet. */
  readonly keepsStory: boolean;
  readonly today: LocalDate;
}

/** The series that the row means: the one at this time of the week, or the only one; otherwise it is one more. */
function withRule(
  before: OfferRecord,
  after: OfferRecord,
  { rule, keepsStory, today }: NewRule,
): readonly SeriesRecord[] {
  const wanted = offerKey(after, rule);
  const same = before.series.find((series) => offerKey(after, series.rule) === wanted);
  const meant = same ?? (before.series.length === 1 ? before.series[0] : undefined);
  if (!meant) return [...before.series, { id: newId(), rule, placeId: null, roomId: null, version: 1, firstDay: null }];
  const followed = keepsStory ? carryOverrides(meant.rule, rule, today, holidaysNw()) : rule;
  return before.series.map((series) => (series.id === meant.id ? { ...series, rule: followed } : series));
}
