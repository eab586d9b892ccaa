import type { Db } from "#platform/database/connect.ts";
import { offersTexts as t } from "../texts/texts.ts";
import type { DateFilter } from "./date-filter.ts";
import { resolve, type Resolving } from "./date-query.ts";
import { listDates, type DateRow } from "./list-dates.store.ts";

/** The wish with one part given up at a time: another day, another place, another subject. */
export async function findNearest(
  db: Db,
  filter: DateFilter,
  resolving: Resolving,
): Promise<{ title: string; rows: readonly DateRow[] }[]> {
  const relaxed: readonly {
    readonly title: string;
    readonly without: Partial<DateFilter>;
    readonly useful: boolean;
  }[] = [
    {
      title: t["offers.empty.other-day"],
      without: { tag: undefined, zeit: undefined, ab: undefined, bis: undefined },
      useful: Boolean(filter.tag ?? filter.zeit ?? filter.ab ?? filter.bis),
    },
    {
      title: t["offers.empty.other-place"],
      without: { stadtbezirk: undefined, nahe: undefined, ort: undefined },
      useful: Boolean(filter.stadtbezirk ?? filter.nahe ?? filter.ort),
    },
    {
      title: t["offers.empty.other-theme"],
      without: {
        q: "",
        kategorie: undefined,
        kostenlos: false,
        barrierefrei: false,
        ohneAnmeldung: false,
        sprache: undefined,
      },
      useful: filter.stadtbezirk !== undefined || filter.nahe !== undefined,
    },
  ];
  const found = [];
  for (const { title, without, useful } of relaxed) {
    if (!useful) continue;
    const wider: DateFilter = { ...filter, ...without, seite: 1, groesse: 3 };
    const { rows } = await listDates(db, resolve(wider, resolving));
    found.push({ title, rows });
  }
  return found;
}
