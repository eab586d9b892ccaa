import { readTime } from "#platform/dates/german-input.ts";
import type { LocalTime } from "#platform/dates/local-date.ts";
import type { FieldProblem } from "#platform/refusal/refusal.ts";

interface Times {
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
}

/** Beginning and end as they were typed; what is wrong is added to `problems`. */
export function readTimes(form: { readonly beginn: string; readonly ende: string }, problems: FieldProblem[]): Times {
  const [starts, ends] = [timeIn("beginn"), timeIn("ende")];
  const bothRead = starts !== undefined && ends !== undefined && ends !== null;
  if (bothRead && (starts === null || (ends <= starts && ends !== "00:00")))
    problems.push({ field: "ende", reason: "platform.dates.ends-before-start" });
  return { starts: starts ?? null, ends: ends ?? null };

  function timeIn(field: "beginn" | "ende"): LocalTime | null | undefined {
    const typed = form[field].trim();
    if (typed === "") return null;
    // People write the end of a day both ways.
    const read = readTime(typed.replace(/^24([:.]00)?(?!\d)/, "0:00"));
    if (read === undefined) problems.push({ field, reason: "platform.field.time" });
    return read;
  }
}
