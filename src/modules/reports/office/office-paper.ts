import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { DocumentData, DocumentOrder } from "#platform/documents/make-document.ts";
import { officeDe as t } from "../texts/office-de.ts";
import { countInWords, headingOf, nameOf, runningNote, type Shown, titleOf } from "./office-report-in-words.ts";

interface PaperRow {
  readonly name: string;
  readonly value: string;
  readonly before: string;
}

interface OfficePaper extends DocumentData {
  readonly accent: string;
  readonly pageWord: string;
  readonly foot: string;
  readonly lead: readonly string[];
  readonly heads: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly rows: readonly PaperRow[] }[];
  readonly rules: {
    readonly heading: string;
    readonly lines: readonly { readonly name: string; readonly rule: string }[];
  };
}

interface Around {
  readonly author: string;
  readonly accent: string;
  readonly officeWord: { readonly other: string };
  readonly today: LocalDate;
  readonly owner: boolean;
}

/** The page on paper: all numbers, and at the end how they were counted. */
export function officePaper(
  shown: Shown,
  { author, accent, officeWord, today, owner }: Around,
): DocumentOrder<OfficePaper> {
  const { report } = shown;
  const small = t[owner ? "reports.office.small.owner" : "reports.office.small"];
  const beforeOf = (before: number | null | undefined) => (before === undefined ? "" : countInWords(before));
  return {
    template: "modules/reports/office/office-paper.typ",
    data: {
      title: titleOf(shown, officeWord),
      author,
      lang: "de",
      madeOn: today,
      accent,
      pageWord: t["reports.office.page"],
      foot: t["reports.office.foot"]({ date: plainDateInWords(today, "de") }),
      lead: [runningNote(report), small].filter((each) => each !== undefined),
      heads: [t["reports.office.section.name"], t["reports.office.column.value"], t["reports.office.column.before"]],
      sections: [
        {
          heading: t["reports.office.summary"],
          rows: report.tiles.map(({ id, value, before }) => ({
            name: t[`reports.office.tile.${id}`],
            value: countInWords(value),
            before: beforeOf(before),
          })),
        },
        ...report.sections
          .filter(({ rows }) => rows.length > 0)
          .map((section) => ({
            heading: headingOf(section),
            rows: section.rows.map(({ key, value, before }) => ({
              name: nameOf(section.topic, key, shown),
              value: countInWords(value),
              before: beforeOf(before),
            })),
          })),
      ],
      rules: {
        heading: t["reports.office.sheet.rule"],
        lines: report.tiles.map(({ id }) => ({
          name: t[`reports.office.tile.${id}`],
          rule: t[`reports.office.rule.${id}`],
        })),
      },
    },
  };
}
