import type { LocalDate, Weekday } from "#platform/dates/local-date.ts";
import { OpeningHours, type OpeningRule } from "#platform/dates/opening-hours.ts";
import { opendataDe as t } from "../texts/opendata-de.ts";
import { partId } from "./parts.ts";
import { hours } from "./schedule.ts";

const codes: Readonly<Record<Weekday, string>> = { 1: "MO", 2: "TU", 3: "WE", 4: "TH", 5: "FR", 6: "SA", 7: "SU" };

interface Opened {
  readonly id: string;
  readonly opening: unknown;
  readonly openingText: string | null;
}

/** When a location is open, as schedules; hours that only a sentence tells stay a sentence. */
export function openingSchedules({ id, opening, openingText }: Opened, today: LocalDate) {
  const read = OpeningHours.safeParse(opening);
  const rules = read.success ? read.data.rules : [];
  if (rules.length === 0) return openingText === null ? undefined : [sentence(id, openingText)];
  const exceptions = read.success ? read.data.exceptions.filter(({ until }) => until >= today) : [];
  const special = exceptions.map(({ from, until, hours: open, reason }) => ({
    id: partId("opening", id, "exception", from),
    location_id: id,
    valid_from: from,
    valid_to: until,
    description: open.length === 0 ? t["opendata.hsds.closed"] : t["opendata.hsds.other-hours"],
    ...hours(open[0]?.from ?? null, open[0]?.to ?? null),
    notes: reason ?? undefined,
  }));
  return [...rules.map((rule, at) => scheduleOf(id, rule, at)), ...special];
}

function scheduleOf(id: string, rule: OpeningRule, at: number) {
  if (rule.kind === "note") return { ...sentence(id, rule.text), id: partId("opening", id, String(at)) };
  return {
    id: partId("opening", id, String(at)),
    location_id: id,
    freq: rule.kind === "weekly" ? "WEEKLY" : "MONTHLY",
    byday:
      rule.kind === "weekly"
        ? rule.weekdays.map((weekday) => codes[weekday]).join(",")
        : `${rule.nth === "last" ? -1 : rule.nth}${codes[rule.weekday]}`,
    valid_from: rule.validFrom ?? undefined,
    valid_to: rule.validUntil ?? undefined,
    description: rule.label ?? undefined,
    ...hours(rule.from, rule.to),
    notes: t["opendata.hsds.local-time"],
  };
}

const sentence = (id: string, text: string) => ({
  id: partId("opening", id, "text"),
  location_id: id,
  description: text,
});
