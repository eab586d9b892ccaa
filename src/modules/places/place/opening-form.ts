import { z } from "zod";
import { optionalText, severalOf } from "#platform/action/input.ts";
import { type LocalDate, type LocalTime, weekday, weekdays } from "#platform/dates/local-date.ts";
import { OpeningHours, type OpeningRule } from "#platform/dates/opening-hours.ts";
import { parseOpeningHours } from "#platform/dates/opening-hours-input.ts";
import { needed, optionalDate, optionalTime } from "../edit/field-values.ts";
import { rowsOf } from "../edit/form-rows.ts";

const weekdayField = z.coerce.number().pipe(weekday);
const span = { ab: optionalDate, ende: optionalDate };
const hours = { von: needed(optionalTime), bis: optionalTime, zusatz: optionalText(80), ...span };

interface Timed {
  readonly von: LocalTime;
  readonly bis: LocalTime | null;
  readonly ab: LocalDate | null;
  readonly ende: LocalDate | null;
}

function checkTimes<Row extends Timed>({ von, bis, ab, ende }: Row, context: z.core.$RefinementCtx<Row>): void {
  const problem = (field: keyof Timed, message: string) =>
    context.addIssue({ code: "custom", path: [field], message, input: field });
  if (bis !== null && bis !== "00:00" && bis <= von) problem("bis", "places.opening.ends-before-start");
  if (ab !== null && ende !== null && ende < ab) problem("ende", "places.opening.until-before-from");
}

const Weekly = z
  .object({
    tage: severalOf(weekdayField).refine((days) => days.length > 0, "places.opening.weekday-missing"),
    ...hours,
  })
  .superRefine(checkTimes);

const nth = z.preprocess(
  (typed) => (typed === "letzter" ? "last" : Number(typed)),
  z.union([z.literal([1, 2, 3, 4]), z.literal("last")]),
);
const Monthly = z.object({ welcher: nth, tag: weekdayField, ...hours }).superRefine(checkTimes);

const Exception = z
  .object({
    erster: needed(optionalDate),
    letzter: optionalDate,
    von: optionalTime,
    bis: optionalTime,
    grund: optionalText(120),
  })
  .superRefine(({ erster, letzter, von, bis }, context) => {
    const problem = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message, input: field });
    if (letzter !== null && letzter < erster) problem("letzter", "places.opening.until-before-from");
    if (von === null && bis !== null) problem("von", "places.opening.from-missing");
    if (von !== null && bis !== null && bis !== "00:00" && bis <= von)
      problem("bis", "places.opening.ends-before-start");
  });

/** The part of a place's form that asks when it is open. */
export const openingFields = {
  woche: rowsOf(Weekly),
  // The two lists always say something: a row counts once it has a time.
  monat: rowsOf(Monthly, { says: ({ von, bis, zusatz }) => [von, bis, zusatz] }),
  hinweise: optionalText(1000),
  ausnahme: rowsOf(Exception),
  feiertage: z.string().optional(),
  oeffnung: optionalText(500),
};

interface Filled {
  readonly woche: readonly z.output<typeof Weekly>[];
  readonly monat: readonly z.output<typeof Monthly>[];
  readonly hinweise: string | null;
  readonly ausnahme: readonly z.output<typeof Exception>[];
  readonly feiertage?: string | undefined;
}

/** The opening hours that a form says; null when it says none. */
export function openingOf(form: Filled): OpeningHours | null {
  const weekly: OpeningRule[] = form.woche.map((row) => ({ kind: "weekly", weekdays: row.tage, ...timesOf(row) }));
  const monthly: OpeningRule[] = form.monat.map((row) => ({
    kind: "monthly-nth-weekday",
    nth: row.welcher,
    weekday: row.tag,
    ...timesOf(row),
  }));
  const rules = [...weekly, ...monthly, ...notesOf(form.hinweise ?? "", weekly)];
  const exceptions = exceptionsOf(form.ausnahme);
  if (rules.length === 0 && exceptions.length === 0) return null;
  return OpeningHours.parse({ rules, exceptions, onPublicHolidays: form.feiertage === "ja" ? "open" : "closed" });
}

const timesOf = ({ von, bis, zusatz, ab, ende }: Timed & { readonly zusatz: string | null }) => ({
  from: von,
  to: bis,
  label: zusatz,
  validFrom: ab,
  validUntil: ende,
});

/** A sentence a line. When the house may be open because of it depends on its usual hours. */
function notesOf(text: string, weekly: readonly OpeningRule[]): OpeningRule[] {
  const lines = text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const usual = weekly.flatMap((rule) => (rule.kind === "weekly" ? [inShort(rule)] : []));
  return lines.flatMap((line): OpeningRule[] => {
    const read = parseOpeningHours(
      [...(usual.length === 0 ? ["Mo 00:00-24:00"] : usual), line.replace("×", "x")].join("; "),
    );
    const found = read?.rules.slice(Math.max(usual.length, 1)) ?? [];
    return found.length > 0 ? found : [{ kind: "note", text: line, maybe: null }];
  });
}

const inShort = ({ weekdays: days, from, to }: OpeningRule & { kind: "weekly" }): string =>
  `${days.map((each) => weekdays[each - 1]).join(", ")} ${to === null ? `ab ${from}` : `${from}-${to === "00:00" ? "23:59" : to}`}`;

/** Rows for the same days are one exception with several hours. */
function exceptionsOf(rows: Filled["ausnahme"]) {
  const byDays = Map.groupBy(rows, ({ erster, letzter, grund }) => [erster, letzter ?? erster, grund].join("|"));
  return [...byDays.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const open = same.flatMap(({ von, bis }) => (von === null ? [] : [{ from: von, to: bis }]));
    return [{ from: first.erster, until: first.letzter ?? first.erster, hours: open, reason: first.grund }];
  });
}
