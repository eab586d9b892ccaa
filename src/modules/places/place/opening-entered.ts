import type { OpeningHours, OpeningRule } from "#platform/dates/opening-hours.ts";
import type { Entered } from "#platform/web/entered.ts";
import { dateTyped, timeTyped } from "../edit/typed.ts";
import { rowsToEntered } from "../edit/form-rows.ts";

type Timed = Exclude<OpeningRule, { kind: "note" }>;

/** What stands in the fields for these opening hours: the counterpart of `openingOf`. */
export function openingEntered(opening: OpeningHours | null): Entered {
  const rules = opening?.rules ?? [];
  return {
    ...rowsToEntered("woche", rules.filter((rule) => rule.kind === "weekly").map(weeklyRow)),
    ...rowsToEntered("monat", rules.filter((rule) => rule.kind === "monthly-nth-weekday").map(monthlyRow)),
    ...rowsToEntered("ausnahme", (opening?.exceptions ?? []).flatMap(exceptionRows)),
    hinweise: rules.flatMap((rule) => (rule.kind === "note" ? [rule.text] : [])).join("\n"),
    ...(opening?.onPublicHolidays === "open" && { feiertage: "ja" }),
  };
}

const weeklyRow = (rule: Timed & { kind: "weekly" }) => ({ tage: rule.weekdays.map(String), ...times(rule) });

const monthlyRow = (rule: Timed & { kind: "monthly-nth-weekday" }) => ({
  welcher: rule.nth === "last" ? "letzter" : String(rule.nth),
  tag: String(rule.weekday),
  ...times(rule),
});

const times = ({ from, to, label, validFrom, validUntil }: Timed) => ({
  von: timeTyped(from),
  bis: timeTyped(to),
  zusatz: label ?? "",
  ab: dateTyped(validFrom),
  ende: dateTyped(validUntil),
});

function exceptionRows({ from, until, hours, reason }: OpeningHours["exceptions"][number]) {
  const days = { erster: dateTyped(from), letzter: from === until ? "" : dateTyped(until), grund: reason ?? "" };
  if (hours.length === 0) return [{ ...days, von: "", bis: "" }];
  return hours.map((each) => ({ ...days, von: timeTyped(each.from), bis: timeTyped(each.to) }));
}
