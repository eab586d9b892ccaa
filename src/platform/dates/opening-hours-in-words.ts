import { currentLocale } from "#platform/texts/current-locale.ts";
import { listInWords } from "#platform/texts/list-in-words.ts";
import type { Locale } from "#platform/texts/locale.ts";
import { plainDateInWords, spokenIn, textsIn, timeInWords, timesInWords, weekdayInWords } from "./in-words.ts";
import { weekdaysInWords } from "./in-words.ts";
import { type LocalDate, type Weekday, weekdayNumbers } from "./local-date.ts";
import type { OpeningHours, OpeningInterval, OpeningRule } from "./opening-hours.ts";

type WeeklyRule = OpeningRule & { kind: "weekly" };

/** One line for days with the same hours, then what happens once a month, then the sentences, then exceptions to come. */
export function openingInWords(opening: OpeningHours, today: LocalDate, locale: Locale = currentLocale()): string[] {
  const spoken = spokenIn(locale);
  const current = opening.rules.filter(
    (rule) => rule.kind === "note" || rule.validUntil === null || rule.validUntil >= today,
  );
  return [
    ...weeklyLines(
      current.filter((rule) => rule.kind === "weekly"),
      spoken,
    ),
    ...current.flatMap((rule) => (rule.kind === "monthly-nth-weekday" ? [monthlyLine(rule, spoken)] : [])),
    ...current.flatMap((rule) => (rule.kind === "note" ? [rule.text] : [])),
    ...exceptionLines(opening, today, spoken),
  ];
}

function weeklyLines(rules: readonly WeeklyRule[], spoken: Locale): string[] {
  const byLine = new Map<string, { readonly rules: readonly WeeklyRule[]; readonly weekdays: Weekday[] }>();
  for (const [key, sameKind] of Map.groupBy(rules, periodAndLabel))
    for (const weekday of weekdayNumbers) {
      const ofDay = sameKind
        .filter(({ weekdays }) => weekdays.includes(weekday))
        .toSorted((one, other) => one.from.localeCompare(other.from));
      if (ofDay.length === 0) continue;
      const line = `${key} ${ofDay.map(({ from, to }) => `${from}-${to}`).join()}`;
      byLine.set(line, { rules: ofDay, weekdays: [...(byLine.get(line)?.weekdays ?? []), weekday] });
    }
  return [...byLine.values()].map(({ rules, weekdays }) => weeklyLine(rules, weekdays, spoken));
}

function periodAndLabel({ validFrom, validUntil, label }: WeeklyRule): string {
  return JSON.stringify([validFrom, validUntil, label]);
}

function weeklyLine(rules: readonly WeeklyRule[], weekdays: readonly Weekday[], spoken: Locale): string {
  const [rule] = rules;
  const times = rules.map((each) => hoursInWords(each, spoken));
  const line = textsIn(spoken)["platform.dates.opening.weekly"]({ days: weekdaysInWords(weekdays, spoken), times });
  return rule ? withPeriodAndLabel(line, rule, spoken) : line;
}

function monthlyLine(rule: OpeningRule & { kind: "monthly-nth-weekday" }, spoken: Locale): string {
  const days = textsIn(spoken)["platform.dates.series.monthly-nth-weekday"]({
    every: 1,
    nth: rule.nth,
    weekday: weekdayInWords(rule.weekday, spoken),
  });
  const times = [hoursInWords(rule, spoken)];
  const line = textsIn(spoken)["platform.dates.opening.weekly"]({ days, times });
  return withPeriodAndLabel(line, rule, spoken);
}

function withPeriodAndLabel(line: string, rule: Exclude<OpeningRule, { kind: "note" }>, spoken: Locale): string {
  const t = textsIn(spoken);
  const period = [
    rule.validFrom && t["platform.dates.series.from"]({ date: plainDateInWords(rule.validFrom, spoken) }),
    rule.validUntil && t["platform.dates.series.until"]({ date: plainDateInWords(rule.validUntil, spoken) }),
  ].filter((part) => part !== null);
  const whole = [line, ...period].join(", ");
  return rule.label === null ? whole : t["platform.dates.opening.labelled"]({ line: whole, label: rule.label });
}

function hoursInWords({ from, to }: OpeningInterval, spoken: Locale): string {
  return to === null
    ? textsIn(spoken)["platform.dates.from-time"]({ starts: timeInWords(from) })
    : timesInWords(from, to, spoken);
}

function exceptionLines({ exceptions }: OpeningHours, today: LocalDate, spoken: Locale): string[] {
  const t = textsIn(spoken);
  return exceptions
    .filter(({ until }) => until >= today)
    .map(({ from, until, hours, reason }) => {
      const [first, last] = [plainDateInWords(from, spoken), plainDateInWords(until, spoken)];
      const listed = listInWords(
        hours.map((each) => hoursInWords(each, spoken)),
        spoken,
      );
      return t["platform.dates.opening.exception"]({
        days: from === until ? first : t["platform.dates.weekday-span"]({ first, last }),
        hours: hours.length === 0 ? t["platform.dates.opening.closed"] : listed,
        reason: reason ?? "",
      });
    });
}
