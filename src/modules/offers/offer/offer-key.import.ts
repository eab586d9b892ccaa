import { inWeekOrder } from "#platform/dates/local-date.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";
import { fold } from "#platform/imports/fold.ts";

interface Placed {
  readonly title: string;
  readonly placeId: string | null;
  readonly meetingPoint?: string | null;
}

/** The same offer has the same title, place and time of the week; another weekday is another offer. */
export function offerKey({ title, placeId, meetingPoint }: Placed, rule: SeriesRule | undefined): string {
  return [fold(title), placeId ?? fold(meetingPoint ?? ""), rule ? whenOf(rule) : ""].join("|");
}

function whenOf(rule: SeriesRule): string {
  const starts = rule.starts ?? "";
  if (rule.kind === "weekly") return `${inWeekOrder(rule.weekdays).join()} ${starts}`;
  if (rule.kind === "monthly-nth-weekday") return `${rule.nth}.${rule.weekday} ${starts}`;
  if (rule.kind === "monthly-day") return `am ${rule.dayOfMonth} ${starts}`;
  return `${rule.kind === "dates" ? rule.dates[0] : rule.from.slice(5)} ${starts}`;
}
