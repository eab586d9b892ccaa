import { refuse } from "#platform/refusal/refusal.ts";
import type { Partner, PartnerContent } from "./partner.ts";
import type { PartnerWithAreas } from "./partner.store.ts";

const mayFill = [
  "umbrella",
  "street",
  "postcode",
  "town",
  "stadtbezirkId",
  "phone",
  "email",
  "website",
  "note",
] as const satisfies readonly (keyof PartnerContent)[];
export type Filled = Pick<Partner, (typeof mayFill)[number]>;

/** What the entry that lives on takes over: only what it does not say itself. */
export const filledFrom = (kept: Filled, merged: Filled): Partial<Filled> =>
  Object.fromEntries(
    mayFill.filter((field) => kept[field] === null && merged[field] !== null).map((field) => [field, merged[field]]),
  );

/** Which Stadtbezirke come to it. */
export const areasAdded = (kept: PartnerWithAreas, merged: PartnerWithAreas): readonly string[] =>
  merged.areas.filter((each) => !kept.areas.includes(each) && each !== kept.stadtbezirkId);

/** Both live, and they are two: a chain of merges would have no way back. */
export function checkMerge(kept: PartnerWithAreas, merged: PartnerWithAreas): void {
  if (kept.id === merged.id) throw refuse("network.merge.same");
  if (kept.mergedInto !== null || merged.mergedInto !== null) throw refuse("network.merge.already");
}

/** The later of two days, as far as there are any. */
export const latest = <Day extends string>(one: Day | null, other: Day | null): Day | null =>
  one === null || (other !== null && other > one) ? other : one;
