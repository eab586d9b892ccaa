import { endInWords, timeInWords } from "#platform/dates/in-words.ts";
import { type Weekday, weekdays } from "#platform/dates/local-date.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";
import type { Entered } from "#platform/web/entered.ts";
import { dateFields } from "../date/date-entry.ts";
import type { SeriesRecord } from "../offer/offer-record.ts";
import { staffDay } from "./override-in-words.ts";
import { kindOf } from "./series-kind.ts";

/** What stands in the fields for a series: the counterpart of `readSeries`. */
export function enteredOfSeries({ rule, placeId, roomId, version }: SeriesRecord): Entered {
  return {
    stand: String(version),
    art: kindOf(rule),
    ...rhythmFields(rule),
    ...(rule.kind === "dates"
      ? {}
      : { ...startFields(rule), ...(rule.until === null ? {} : dateFields("bis", rule.until)) }),
    beginn: rule.starts === null ? "" : timeInWords(rule.starts),
    ende: rule.ends === null ? "" : endInWords(rule.ends),
    anzahl: rule.count === null ? "" : String(rule.count),
    ohne: [...(rule.skip.publicHolidays ? ["feiertage"] : []), ...(rule.skip.schoolHolidays ? ["schulferien"] : [])],
    ort: placeId ?? "",
    raum: roomId ?? "",
  };
}

/** The first day of a rule need not be one of its dates, so its weekday is left open. */
const startFields = (rule: SeriesRule): Entered => ({ ...dateFields("ab", rule.from), "ab-wochentag": "" });

function rhythmFields(rule: SeriesRule): Entered {
  if (rule.kind === "dates") {
    const [only] = rule.dates;
    return rule.dates.length === 1 && only !== undefined
      ? dateFields("ab", only)
      : { tage: rule.dates.map(staffDay).join("\n") };
  }
  const alle = rule.interval === 1 ? "" : String(rule.interval);
  if (rule.kind === "weekly") return { alle, wochentage: rule.weekdays.map(codeOf) };
  if (rule.kind === "monthly-day") return { alle, monatstag: String(rule.dayOfMonth) };
  if (rule.kind === "yearly") return { alle };
  return { alle, nummer: rule.nth === "last" ? "letzter" : String(rule.nth), wochentag: codeOf(rule.weekday) };
}

const codeOf = (weekday: Weekday): string => weekdays[weekday - 1] ?? "";
