import type { LocalDate } from "#platform/dates/local-date.ts";

export const erasureRules = ["frist", "auf-verlangen"] as const;
export type ErasureRule = (typeof erasureRules)[number];

/** What was erased in one go: nothing here leads to anybody. */
export interface Erasure {
  readonly onDay: LocalDate;
  readonly rule: ErasureRule;
  readonly parts: readonly { readonly kind: string; readonly records: number }[];
}
