import type { ForeignRow } from "./foreign-table.ts";

const days: Readonly<Record<string, string>> = {
  ...{ MO: "Mo", TU: "Di", WE: "Mi", TH: "Do", FR: "Fr", SA: "Sa", SU: "So" },
};
const nths: Readonly<Record<string, string>> = { "1": "1.", "2": "2.", "3": "3.", "4": "4.", "-1": "letzten" };

/** When something takes place, in the columns of our programme. */
export interface Times {
  readonly Wochentag?: string | undefined;
  readonly Rhythmus?: string | undefined;
  readonly Datum?: string | undefined;
  readonly Beginn?: string | undefined;
  readonly Ende?: string | undefined;
  readonly ab?: string | undefined;
  readonly bis?: string | undefined;
  readonly "Anzahl Termine"?: string | undefined;
}

/** A schedule of HSDS 3; undefined for what our programme cannot say, so that nothing is half right. */
export function timesOf({ fields }: ForeignRow): Times | undefined {
  const { freq, byday, bymonthday, interval = "1", dtstart, valid_from: from, valid_to: until } = fields;
  const common = {
    Beginn: clock(fields["opens_at"]),
    Ende: clock(fields["closes_at"]),
    ab: dtstart ?? from,
    bis: fields["until"] ?? until,
    "Anzahl Termine": fields["until"] === undefined ? fields["count"] : undefined,
  };
  if (freq === undefined)
    return dtstart === undefined ? undefined : { ...common, ab: undefined, bis: undefined, Datum: dtstart };
  if (freq === "WEEKLY" && byday !== undefined) return weekly(byday, interval, common);
  if (freq === "MONTHLY" && interval === "1" && bymonthday === undefined) return monthly(byday ?? "", common);
  return undefined;
}

function weekly(byday: string, interval: string, common: Times): Times | undefined {
  const named = byday.split(",").map((code) => days[code.trim()]);
  if (named.includes(undefined)) return undefined;
  return { ...common, Wochentag: named.join(", "), ...(interval !== "1" && { Rhythmus: `alle ${interval} Wochen` }) };
}

function monthly(byday: string, common: Times): Times | undefined {
  const [, nth = "", code = ""] = /^(-?\d)([A-Z]{2})$/.exec(byday.trim()) ?? [];
  const [which, day] = [nths[nth], days[code]];
  return which && day ? { ...common, Rhythmus: `jeden ${which} ${day} im Monat` } : undefined;
}

const weekdays: Readonly<Record<string, string>> = {
  ...{ monday: "Mo", tuesday: "Di", wednesday: "Mi", thursday: "Do", friday: "Fr", saturday: "Sa", sunday: "So" },
};

/** A line of the older form: one weekday with its hours. */
export function regularTimesOf({ fields }: ForeignRow): Times | undefined {
  const day = weekdays[(fields["weekday"] ?? "").toLowerCase()];
  const starts = clock(fields["opens_at"]);
  return day === undefined || starts === undefined
    ? undefined
    : { Wochentag: day, Beginn: starts, Ende: clock(fields["closes_at"]) };
}

/** "3:00 PM", "10:00:00", "9:30" and "14:00+01:00" as "15:00", "10:00", "09:30" and "14:00". */
export function clock(text: string | undefined): string | undefined {
  const [, hour = "", minute = "", half] = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*(AM|PM)?/i.exec(text?.trim() ?? "") ?? [];
  if (hour === "") return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/pm/i.test(half) ? 12 : 0);
  return `${String(hours).padStart(2, "0")}:${minute}`;
}

/** "Mo 08:00–17:00; Di 08:00–17:00", as our opening hours are read. */
export function openingOf(rows: readonly (Times | undefined)[]): string | undefined {
  const parts = rows.flatMap((each) =>
    each?.Wochentag && each.Beginn && each.Ende && each.Rhythmus === undefined
      ? [`${each.Wochentag} ${each.Beginn}–${each.Ende} Uhr`]
      : [],
  );
  return parts.length === 0 ? undefined : parts.join("; ");
}
