import type { DateRow } from "#modules/offers/index.ts";
import { monthInWords, plainDateInWords } from "#platform/dates/in-words.ts";
import type { DocumentOrder } from "#platform/documents/make-document.ts";
import { inOrder, type KeptOffer } from "../kept/kept.ts";
import { keptTexts } from "../texts/kept.ts";
import { paperTexts as t } from "../texts/paper.ts";
import { firstOf, type Month } from "./month.ts";
import { frameOf, type PaperAround, type PaperWays, type Programme } from "./paper.ts";
import { paperDays } from "./paper-lines.ts";

const programme = "modules/directory/paper/programme.typ";

interface Leaflet {
  readonly area: string;
  readonly month: Month;
  readonly rows: readonly DateRow[];
  /** How many dates the month has; the paper shows as many as `rows`. */
  readonly total: number;
  readonly ways: PaperWays;
}

/** "This month in my Stadtbezirk": for the noticeboard, the waiting room, the neighbour. */
export function monthLeaflet(
  { area, month, rows, total, ways }: Leaflet,
  around: PaperAround,
): DocumentOrder<Programme> {
  const begun = firstOf(around.today) === month && around.today > month;
  const lead = [
    t["directory.paper.month.lead"]({ month: monthInWords(month) }),
    ...(begun ? [t["directory.paper.month.from"]({ date: plainDateInWords(around.today) })] : []),
    ...(rows.length === 0 ? [t["directory.paper.month.none"]] : []),
  ];
  return {
    template: programme,
    data: {
      ...frameOf(around, t["directory.paper.month.title"]({ area })),
      ...ways,
      points: 14,
      lead,
      days: paperDays(rows),
      undated: null,
      cut: total > rows.length ? t["directory.paper.more"]({ count: total - rows.length }) : null,
    },
  };
}

/** What somebody keeps, in letters for those who see little. */
export function keptSheet(kept: readonly KeptOffer[], ways: PaperWays, around: PaperAround): DocumentOrder<Programme> {
  const { dated, undated } = inOrder(kept);
  return {
    template: programme,
    data: {
      ...frameOf(around, t["directory.paper.kept.title"]),
      ...ways,
      points: 17,
      lead: kept.length === 0 ? [t["directory.paper.kept.none"]] : [],
      days: paperDays(dated),
      undated:
        undated.length === 0
          ? null
          : { heading: keptTexts["directory.kept.undated"], titles: undated.map(({ title }) => title) },
      cut: null,
    },
  };
}
