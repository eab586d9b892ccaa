import Papa from "papaparse";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { officeDe as t } from "../texts/office-de.ts";
import type { Row } from "./office-report.ts";
import { headingOf, nameOf, type Shown, titleOf } from "./office-report-in-words.ts";

interface Line {
  readonly kind: string;
  readonly name: string;
  readonly value: CellValue;
  readonly before: CellValue;
  readonly rule: string;
}

/** The page as rows; a hidden number says so and is no zero. */
export function officeLines(shown: Shown): readonly Line[] {
  const { report } = shown;
  const cell = (value: number | null | undefined): CellValue =>
    value === undefined ? "" : (value ?? t["reports.office.hidden"]);
  return [
    ...report.tiles.map(({ id, value, before }) => ({
      kind: t["reports.office.summary"],
      name: t[`reports.office.tile.${id}`],
      value: cell(value),
      before: cell(before),
      rule: t[`reports.office.rule.${id}`],
    })),
    ...report.sections.flatMap((section) =>
      section.rows.map(({ key, value, before }: Row) => ({
        kind: headingOf(section),
        name: nameOf(section.topic, key, shown),
        value: cell(value),
        before: cell(before),
        rule: "",
      })),
    ),
  ];
}

const heads = [
  t["reports.office.sheet.kind"],
  t["reports.office.sheet.figure"],
  t["reports.office.column.value"],
  t["reports.office.column.before"],
  t["reports.office.sheet.rule"],
];

const cellsOf = ({ kind, name, value, before, rule }: Line): CellValue[] => [kind, name, value, before, rule];

export function officeCsv(shown: Shown): string {
  const rows = officeLines(shown).map(cellsOf);
  // The mark tells spreadsheets of the western world that umlauts follow.
  return `\uFEFF${Papa.unparse({ fields: heads, data: rows }, { delimiter: ";", escapeFormulae: true })}\r\n`;
}

export async function officeXlsx(shown: Shown, word: { readonly other: string }): Promise<Uint8Array<ArrayBuffer>> {
  const name = titleOf(shown, word)
    .replaceAll(/[:\\/?*[\]]/g, "")
    .slice(0, 31);
  const bytes = await writeXlsx({ sheets: [{ name, rows: [heads, ...officeLines(shown).map(cellsOf)] }] });
  return new Uint8Array(bytes);
}
