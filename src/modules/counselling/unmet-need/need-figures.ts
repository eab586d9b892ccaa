import type { NeedCount } from "./need-facts.store.ts";
import { protectTable } from "#platform/small-numbers/protect-table.ts";

export interface NeedFigures {
  readonly year: number;
  readonly districts: readonly { readonly id: string | null; readonly name: string; readonly total: number | null }[];
  readonly themes: readonly {
    readonly name: string;
    readonly counts: readonly (number | null)[];
    readonly total: number | null;
  }[];
  readonly quarters: readonly (number | null)[];
  readonly total: number | null;
}

interface Counted {
  readonly year: number;
  readonly counts: readonly NeedCount[];
  readonly quarters: readonly number[];
  readonly stadtbezirke: readonly { readonly id: string; readonly name: string }[];
  /** The heading of those whose Stadtbezirk nobody knows. */
  readonly unknown: string;
}

/** Theme by Stadtbezirk, and the quarters: small numbers are hidden together with what would give them away. */
export function needFigures({ year, counts, quarters, stadtbezirke, unknown }: Counted): NeedFigures {
  const columns = [...stadtbezirke, { id: null, name: unknown }];
  const names = [...new Set(counts.map(({ theme }) => theme))];
  const raw = names.map((name) => columns.map(({ id }) => countOf(counts, name, id)));
  const table = protectTable(raw);
  const byQuarter = protectTable([quarters]);
  return {
    year,
    districts: columns.map((column, index) => ({ ...column, total: table.columnTotals[index] ?? null })),
    themes: names.map((name, index) => ({
      name,
      counts: table.cells[index] ?? [],
      total: table.rowTotals[index] ?? null,
    })),
    quarters: byQuarter.cells[0] ?? [],
    // Hidden in one of the two tables, hidden in both.
    total: byQuarter.total === null ? null : table.total,
  };
}

const countOf = (counts: readonly NeedCount[], theme: string, stadtbezirkId: string | null): number =>
  counts.find((each) => each.theme === theme && each.stadtbezirkId === stadtbezirkId)?.count ?? 0;
