import { z } from "zod";
import { isLocalDate, isLocalTime, localDate, localTime } from "#platform/dates/local-date.ts";
import type { Table, TableRow } from "#platform/imports/read/table.ts";
import { problem, type Reader } from "#platform/imports/values/reading.ts";

/** One date of a series that the calendar moved, changed or cancelled. */
const Instance = z.object({
  on: localDate,
  cancelled: z.boolean(),
  date: localDate.nullable(),
  starts: localTime.nullable(),
  ends: localTime.nullable(),
  location: z.string(),
});
export type Instance = z.infer<typeof Instance>;

/** What the columns of a calendar are called where people read them. */
export const eventTitles = {
  uid: "Kennung",
  summary: "Titel",
  description: "Beschreibung",
  location: "Ort",
  dtstart: "Beginn",
  dtend: "Ende",
  allDay: "Ganztägig",
  rrule: "Wiederholung",
  exdates: "Ausnahmen",
  recurrenceId: "Geänderter Termin",
  status: "Zustand",
  categories: "Kategorien",
  timezone: "Zeitzone",
  foreignClock: "Fremde Zeitzone",
  instances: "Geänderte Termine",
} as const;

const titles: Readonly<Record<string, string>> = eventTitles;

/** Puts the changed dates of a series into the row of the series, and marks series that follow a foreign clock. */
export function gatherInstances(table: Table): Table {
  if (table.format !== "ics") return table;
  const at = (name: string) => table.columns.indexOf(name);
  const cell = ({ cells }: TableRow, name: string) => cells[at(name)] ?? "";
  const series = new Map(
    table.rows
      .filter((row) => cell(row, "rrule") !== "" && cell(row, "uid") !== "")
      .map((row) => [cell(row, "uid"), row.line]),
  );
  const isInstance = (row: TableRow) => cell(row, "recurrenceId") !== "" && series.has(cell(row, "uid"));
  const instances = Map.groupBy(table.rows.filter(isInstance), (row) => cell(row, "uid"));
  const foreign = new Set(
    table.notices.flatMap(({ reason, line }) => (reason === "imports.calendar.foreign-series" ? [line] : [])),
  );
  const rows = table.rows
    .filter((row) => !isInstance(row))
    .map((row) => {
      const own = series.get(cell(row, "uid")) === row.line ? (instances.get(cell(row, "uid")) ?? []) : [];
      const read = own.map((each) => instanceIn((name) => cell(each, name)));
      const zone = cell(row, "timezone");
      const isForeign = cell(row, "rrule") !== "" && (foreign.has(row.line) || !sharesOurClock(zone));
      return {
        line: row.line,
        cells: [...row.cells, isForeign ? zone : "", read.length > 0 ? JSON.stringify(read) : ""],
      };
    });
  return {
    ...table,
    columns: [...table.columns, "foreignClock", "instances"].map((name) => titles[name] ?? name),
    rows,
  };
}

function instanceIn(cell: (name: string) => string): Record<keyof Instance, unknown> {
  const [date = "", starts = ""] = cell("dtstart").split("T");
  const [endDate = "", ends = ""] = cell("dtend").split("T");
  return {
    on: cell("recurrenceId").slice(0, 10),
    cancelled: cell("status") === "CANCELLED",
    date: isLocalDate(date) ? date : null,
    starts: isLocalTime(starts) ? starts : null,
    ends: isLocalTime(ends) && endDate === date ? ends : null,
    location: cell("location"),
  };
}

export const instancesReader: Reader<readonly Instance[]> = (text) => {
  const read = z.array(Instance).safeParse(JSON.parse(text));
  return read.success ? { ok: read.data } : problem("offers.calendar.instance");
};

const winterAndSummer = [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)];

/** Names that no zone bears were taken for our own clock, which was said when the file was read. */
function sharesOurClock(zone: string): boolean {
  if (zone === "") return true;
  try {
    return winterAndSummer.every((at) => clockIn(zone, at) === clockIn("Europe/Berlin", at));
  } catch {
    return true;
  }
}

const clockIn = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat("de", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
