import Papa from "papaparse";
import { needDe as t } from "../texts/need-de.ts";
import type { NeedFigures } from "./need-figures.ts";
import type { ListedNeed } from "./need-list.store.ts";

export const needsAsCsv = (needs: readonly ListedNeed[]): string =>
  csv(
    [
      t["counselling.need.day"],
      t["counselling.need.theme"],
      t["counselling.need.stadtbezirk"],
      t["counselling.need.wish"],
      t["counselling.need.solved-with"],
    ],
    needs.map(({ onDay, theme, stadtbezirk, wish, solvedWith }) => [onDay, theme, stadtbezirk, wish, solvedWith]),
  );

/** A hidden number is the word that says so. */
export const needFiguresAsCsv = ({ districts, themes }: NeedFigures): string =>
  csv(
    [t["counselling.need.theme"], ...districts.map(({ name }) => name), t["counselling.need.sum"]],
    themes.map(({ name, counts, total }) => [name, ...counts.map(cellOf), cellOf(total)]),
  );

const cellOf = (count: number | null): string | number => count ?? t["counselling.need.hidden"];

const csv = (fields: string[], data: (string | number | null)[][]): string =>
  `${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
