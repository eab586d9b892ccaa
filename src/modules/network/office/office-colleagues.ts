import type { Colleague } from "#modules/identity/index.ts";

/** Who may have duty in one of these offices. */
export const colleaguesIn = (colleagues: readonly Colleague[], officeIds: readonly string[]): readonly Colleague[] =>
  colleagues.filter(
    ({ active, roles, scopes }) =>
      active && roles.includes("counsellor") && officeIds.some((id) => scopes.includes(`stadtbezirk:${id}`)),
  );

/** The name of somebody who works or worked here. */
export const nameIn = (colleagues: readonly Colleague[], id: string | null): string | undefined =>
  id === null ? undefined : colleagues.find((each) => each.id === id)?.name;

/** Few visitors could be told from each other: whoever does not keep the records sees "1 bis 4". */
export const visitorsFor = (visitors: number, own: boolean): string =>
  !own && visitors > 0 && visitors < smallest ? `1–${smallest - 1}` : String(visitors);

const smallest = 5;
