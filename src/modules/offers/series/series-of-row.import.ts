import type { Holidays } from "#platform/dates/holidays.ts";
import { type LocalDate, type LocalTime, type Weekday, weekdayOf } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import type { RowProblem } from "#platform/imports/definition.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { isFirstFour, type Rhythm } from "./rhythm.import.ts";
import { requireDates } from "./series-rules.ts";

/** What a row of a list says of when something takes place. */
export interface WhenRow {
  weekdays: readonly Weekday[];
  time: { readonly from: LocalTime; readonly to: LocalTime | null };
  starts: LocalTime;
  ends: LocalTime;
  rhythm: Rhythm;
  dates: { readonly days: readonly LocalDate[]; readonly time: LocalTime | null };
  from: LocalDate;
  until: LocalDate;
  count: number;
  notInSchoolHolidays: boolean;
  notOnHolidays: boolean;
}

/** The day on which a list is read. */
export interface ImportDay {
  readonly today: LocalDate;
  readonly holidays: Holidays;
}

type When = Partial<WhenRow>;
export type SeriesReading =
  | { readonly kind: "none" }
  | { readonly kind: "rule"; readonly rule: SeriesRule }
  | { readonly kind: "problem"; readonly problem: RowProblem<WhenRow> };

const wrong = (column: keyof WhenRow, reason: string, details?: Readonly<Record<string, unknown>>): SeriesReading => ({
  kind: "problem",
  problem: { column, reason, ...(details && { details }) },
});

/** The rhythm of a row as a rule, or what is wrong with it. A row that says nothing of dates has none. */
export function seriesOf(row: When, day: ImportDay): SeriesReading {
  const { rhythm = usualRhythm(row) } = row;
  if (rhythm === undefined)
    return row.from === undefined && !timeOf(row).starts
      ? { kind: "none" }
      : wrong("rhythm", "offers.import.rhythm-missing");
  const disagreement = weekdayProblem(row, rhythm);
  if (disagreement) return disagreement;
  const kind = kindOf(row, rhythm);
  if ("no" in kind) return kind.no;
  const from = row.from ?? firstDay(row, rhythm);
  if (from === undefined && rhythm.kind === "weekly" && rhythm.interval !== 1)
    return wrong("from", "offers.import.from-missing");
  return checked(
    {
      ...kind.ok,
      ...timeOf(row),
      from: from ?? day.today,
      until: row.until ?? null,
      count: row.count ?? null,
      skip: { publicHolidays: row.notOnHolidays ?? false, schoolHolidays: row.notInSchoolHolidays ?? false },
    },
    day,
  );
}

/** Who names a weekday and nothing else means every week; who names days means these. */
function usualRhythm({ dates, weekdays }: When): Rhythm | undefined {
  if (dates) return { kind: "dates", dates: dates.days };
  return weekdays && { kind: "weekly", interval: 1 };
}

const firstDay = ({ dates }: When, rhythm: Rhythm): LocalDate | undefined =>
  rhythm.kind === "dates" ? rhythm.dates[0] : dates?.days[0];

function timeOf({ time, starts, ends, dates }: When) {
  return { starts: time?.from ?? starts ?? dates?.time ?? null, ends: time?.to ?? ends ?? null };
}

/** Weekday and date stand in two cells: where they disagree one of them is wrong, and only a person knows which. */
function weekdayProblem({ weekdays, dates, from }: When, rhythm: Rhythm): SeriesReading | undefined {
  const named =
    rhythm.kind === "weekly"
      ? (rhythm.weekdays ?? weekdays)
      : rhythm.kind === "monthly" && rhythm.weekday
        ? [rhythm.weekday]
        : weekdays;
  if (named === undefined) return undefined;
  if (weekdays?.some((each) => !named.includes(each))) return wrong("weekdays", "offers.import.two-weekdays");
  const days = rhythm.kind === "dates" ? rhythm.dates : (dates?.days ?? []);
  const other = days.find((each) => !named.includes(weekdayOf(each)));
  if (other !== undefined) return wrong("dates", "offers.import.other-weekday", { date: other, weekdays: named });
  const isStart = rhythm.kind === "weekly" || rhythm.kind === "once";
  if (!isStart || from === undefined || named.includes(weekdayOf(from))) return undefined;
  return wrong("from", "offers.import.other-weekday", { date: from, weekdays: named });
}

type KindReading = { readonly ok: Readonly<Record<string, unknown>> } | { readonly no: SeriesReading };

function kindOf(row: When, rhythm: Rhythm): KindReading {
  const no = (column: keyof WhenRow, reason: string): KindReading => ({ no: wrong(column, reason) });
  const start = row.from ?? firstDay(row, rhythm);
  const [weekday, ...others] = row.weekdays ?? [];
  switch (rhythm.kind) {
    case "dates":
      return { ok: { kind: "dates", dates: rhythm.dates } };
    case "once": {
      const days = row.dates?.days ?? (row.from ? [row.from] : []);
      return days.length === 0 ? no("dates", "offers.import.date-missing") : { ok: { kind: "dates", dates: days } };
    }
    case "weekly": {
      const weekdays = rhythm.weekdays ?? row.weekdays ?? (start ? [weekdayOf(start)] : []);
      if (weekdays.length === 0) return no("weekdays", "offers.import.weekday-missing");
      return { ok: { kind: "weekly", interval: rhythm.interval, weekdays } };
    }
    case "monthly": {
      const day = rhythm.weekday ?? (others.length === 0 ? weekday : undefined);
      if (day === undefined) return no("weekdays", "offers.import.weekday-missing");
      return { ok: { kind: "monthly-nth-weekday", nth: rhythm.nth, weekday: day } };
    }
    case "monthly-number": {
      if (weekday === undefined) return { ok: { kind: "monthly-day", dayOfMonth: rhythm.number } };
      if (!isFirstFour(rhythm.number) || others.length > 0) return no("rhythm", "offers.import.rhythm-monthly");
      return { ok: { kind: "monthly-nth-weekday", nth: rhythm.number, weekday } };
    }
    case "yearly":
      return start === undefined ? no("from", "offers.import.date-missing") : { ok: { kind: "yearly" } };
  }
}

const columnOf: Readonly<Record<string, keyof WhenRow>> = {
  ends: "time",
  until: "until",
  count: "count",
  dates: "dates",
};

/** The rule must hold in itself and have a day ahead, as a form wants it. */
export function checked(raw: object, { today, holidays }: ImportDay): SeriesReading {
  const read = SeriesRule.safeParse(raw);
  if (!read.success) {
    const [issue] = read.error.issues;
    const reason = issue?.message.startsWith("platform.dates.") ? issue.message : "offers.import.rhythm";
    return wrong(columnOf[String(issue?.path[0])] ?? "rhythm", reason);
  }
  try {
    requireDates(read.data, today, holidays);
    return { kind: "rule", rule: read.data };
  } catch (refusal) {
    if (refusal instanceof Refusal) return wrong("rhythm", refusal.reason);
    throw refusal;
  }
}
