import {
  type Cell,
  type Part,
  partsIn,
  protectedPartsIn,
  protectedSumIn,
  type Slice,
  sumIn,
  type Topic,
} from "./cell.ts";
import type { Span } from "./office-query.ts";
import type { OfficeName, Outside } from "./totals.store.ts";

/** What was counted in one span, before anybody asks who looks. */
export interface Counted {
  readonly cells: readonly Cell[];
  readonly accompanied: readonly Cell[];
  readonly outside: Outside;
}

export const tileIds = [
  "contacts",
  "accompanied",
  "new",
  "closed",
  "sessions",
  "visitors",
  "events",
  "partners",
  "needs",
] as const;
export type TileId = (typeof tileIds)[number];

export interface Tile {
  readonly id: TileId;
  readonly value: number | null;
  /** Left out where the records say only what is true today. */
  readonly before?: number | null;
}

export interface Row extends Part {
  readonly before?: number | null;
}

export interface Section {
  readonly topic: Topic | "office";
  readonly rows: readonly Row[];
}

export interface OfficeReport {
  readonly span: Span;
  readonly before: Span;
  readonly tiles: readonly Tile[];
  readonly sections: readonly Section[];
}

interface Asked {
  readonly span: Span;
  readonly before: Span;
  readonly slice: Slice;
  /** Whether the records belong to whoever looks: then nothing is hidden. */
  readonly owner: boolean;
  readonly offices: readonly OfficeName[];
  readonly now: Counted;
  readonly then: Counted;
  /** Of today. */
  readonly silence: readonly Cell[];
  readonly partners: number;
}

const tables = ["channel", "theme", "asker", "result", "closed", "goals", "referral", "appointment", "need"] as const;

/** The figures of the offices for one span, compared with the year before. */
export function officeReport(asked: Asked): OfficeReport {
  const { span, before, slice } = asked;
  const table = (topic: Topic) => ({ topic, rows: rowsOf(topic, asked) });
  return {
    span,
    before,
    tiles: tilesOf(asked),
    sections: [
      table("month"),
      ...(slice.office === undefined ? [{ topic: "office" as const, rows: officeRows(asked) }] : []),
      ...tables.map((topic) => table(topic)),
      { topic: "silence", rows: silenceRows(asked) },
    ],
  };
}

const ofTopic = ({ cells }: Counted, topic: Topic): readonly Cell[] => cells.filter((cell) => cell.topic === topic);

function tilesOf({ now, then, slice, owner, partners }: Asked): Tile[] {
  const sum = owner ? sumIn : protectedSumIn;
  const counted = (id: TileId, cells: (of: Counted) => readonly Cell[], at = slice): Tile => ({
    id,
    value: sum(cells(now), at),
    before: sum(cells(then), at),
  });
  const ofPeople = [
    counted("contacts", (of) => ofTopic(of, "channel")),
    counted("accompanied", (of) => of.accompanied, { ...slice, quarter: undefined }),
    counted("new", (of) => ofTopic(of, "new")),
    counted("closed", (of) => ofTopic(of, "closed")),
  ];
  // Hours, events and partners belong to an office, not to one of its doors.
  if (slice.site !== undefined) return ofPeople;
  return [
    ...ofPeople,
    { id: "sessions", value: now.outside.sessions, before: then.outside.sessions },
    counted("visitors", (of) => ofTopic(of, "visitors")),
    { id: "events", value: now.outside.events, before: then.outside.events },
    { id: "partners", value: partners },
    counted("needs", (of) => ofTopic(of, "need")),
  ];
}

/** Counted for an office, not for one of its doors. */
const ofOffices: readonly Topic[] = ["need", "referral", "appointment"];

function rowsOf(topic: Topic, { now, then, slice, owner, span }: Asked): Row[] {
  if (ofOffices.includes(topic) && slice.site !== undefined) return [];
  const parts = owner ? partsIn : protectedPartsIn;
  const [cells, earlier] = [ofTopic(now, topic), ofTopic(then, topic)];
  const keys = topic === "month" ? monthsOf(span) : [...new Set([...cells, ...earlier].map(({ key }) => key))];
  const before = parts(earlier, slice, keys);
  const rows = parts(cells, slice, keys).map((part, index) => ({ ...part, before: before[index]?.value ?? null }));
  if (topic === "month") return rows;
  return rows
    .filter(({ value, before: earlierValue }) => value !== 0 || earlierValue !== 0)
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0) || one.key.localeCompare(other.key));
}

/** Months that have begun. */
function monthsOf({ from, until }: Span): string[] {
  const [first, last] = [from, until].map((date) => Number(date.slice(5, 7)));
  return Array.from({ length: Math.max(0, (last ?? 12) - (first ?? 1) + 1) }, (_, index) =>
    String((first ?? 1) + index),
  );
}

function officeRows({ now, then, slice, owner, offices }: Asked): Row[] {
  const sum = owner ? sumIn : protectedSumIn;
  return offices
    .map(({ id }) => ({
      key: id,
      value: sum(ofTopic(now, "channel"), { ...slice, office: id }),
      before: sum(ofTopic(then, "channel"), { ...slice, office: id }),
    }))
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0));
}

/** Of today, whatever the span: a case that is open has its last contact, or lacks one. */
function silenceRows({ silence, slice, owner }: Asked): Row[] {
  if (slice.site !== undefined) return [];
  const parts = owner ? partsIn : protectedPartsIn;
  const keys = ["30", "60", "90", "more"];
  return parts(silence, { ...slice, quarter: undefined }, keys);
}
