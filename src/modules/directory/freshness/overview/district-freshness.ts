/** How many entries are checked: of a Stadtbezirk, of those that say of none, or of the whole city. */
export interface DistrictFreshness {
  readonly scope: "stadtbezirk" | "none" | "city";
  readonly name: string | null;
  readonly total: number;
  readonly current: number;
  readonly due: number;
  readonly overdue: number;
}

/** Rounded down, so that only what is whole says 100. Nothing to check has no share. */
export const shareOf = ({ current, total }: Pick<DistrictFreshness, "current" | "total">): number | null =>
  total === 0 ? null : Math.floor((100 * current) / total);

export const sumOf = (rows: readonly DistrictFreshness[]): DistrictFreshness => {
  const add = (part: "total" | "current" | "due" | "overdue") => rows.reduce((sum, row) => sum + row[part], 0);
  return {
    scope: "city",
    name: null,
    total: add("total"),
    current: add("current"),
    due: add("due"),
    overdue: add("overdue"),
  };
};
