import { plainDateInWords } from "#platform/dates/in-words.ts";
import { numberInWords } from "#platform/texts/number-in-words.ts";
import { officeDe as t } from "../texts/office-de.ts";
import { officeWords } from "../texts/office-words-de.ts";
import type { Span } from "./office-query.ts";
import type { Section } from "./office-report.ts";
import type { OfficeReportData } from "./show-office-report.view.ts";

export type Shown = Pick<OfficeReportData, "report" | "offices" | "themes" | "query">;

export const spanInWords = ({ year, quarter }: Span): string =>
  quarter === undefined ? t["reports.office.year"]({ year }) : t["reports.office.quarter"]({ quarter, year });

export function titleOf({ report, offices, query }: Shown, word: { readonly other: string }): string {
  const office = offices.find(({ id }) => id === query.buero);
  const span = spanInWords(report.span);
  if (office) return t["reports.office.title.one"]({ office: office.name, span });
  return t["reports.office.title"]({ offices: word.other, span });
}

export const countInWords = (value: number | null): string =>
  value === null ? t["reports.office.hidden"] : numberInWords(value, "de");

/** "Vorjahr: 11.800 (+4 %)"; without a percentage where one of the two is hidden or nothing was there. */
export function beforeInWords(value: number | null, before: number | null): string {
  if (value === null || before === null || before === 0)
    return t["reports.office.before"]({ value: countInWords(before), change: "" });
  const percent = Math.round((100 * (value - before)) / before);
  const signed = percent > 0 ? `+${percent}` : percent < 0 ? `−${-percent}` : "±0";
  return t["reports.office.before"]({
    value: countInWords(before),
    change: t["reports.office.change"]({ percent: signed }),
  });
}

/** What a row counts, in the words of the offices. */
export function nameOf(
  topic: Section["topic"],
  key: string,
  { offices, themes }: Pick<Shown, "offices" | "themes">,
): string {
  if (topic === "office") return offices.find(({ id }) => id === key)?.name ?? key;
  if (topic === "theme" || topic === "need") return themes.find((theme) => theme.key === key)?.name ?? key;
  if (topic === "new" || topic === "visitors") return key;
  return officeWords[topic][key] ?? key;
}

export function headingOf({ topic }: Section): string {
  if (topic === "new" || topic === "visitors") return t[`reports.office.tile.${topic}`];
  return t[`reports.office.section.${topic}`];
}

export function runningNote({ span, before }: Pick<OfficeReportData["report"], "span" | "before">): string | undefined {
  if (span.until === span.to) return undefined;
  return t["reports.office.running"]({
    date: plainDateInWords(span.until, "de"),
    before: plainDateInWords(before.until, "de"),
  });
}
