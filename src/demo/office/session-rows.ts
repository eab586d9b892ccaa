import { type Random, seeded } from "#cities/random.ts";
import { idOf } from "#platform/database/ids.ts";
import type { LoadedRow } from "#platform/database/bulk.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { lifeWords } from "../texts/office-life.ts";
import { happens } from "./choose.ts";
import type { DemoOffice } from "./demo-office.ts";
import { type Life, weeksAhead } from "./office-life.ts";

/** An hour of counselling away from the office: held, called off or planned. */
export interface DemoSession {
  readonly id: string;
  readonly office: DemoOffice;
  readonly staffId: string;
  readonly onDay: LocalDate;
  readonly state: "geplant" | "gehalten" | "ausgefallen";
  readonly visitors: number | null;
  readonly venue: { readonly id: string; readonly name: string } | undefined;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Called off for one that was held. */
const calledOff = 0.09;
const empty = 0.14;

export function demoSessions(life: Life): readonly DemoSession[] {
  const { years, days, today, offices } = life;
  const random = seeded(`${life.seed} sessions`);
  const past = years.flatMap(({ from, to, outreach }) => [
    ...drawn(outreach, () => days.between(random, from, to), "gehalten"),
    ...drawn(Math.round(outreach * calledOff), () => days.between(random, from, to), "ausgefallen"),
  ]);
  const ahead = drawn(
    offices.length * 2,
    () => days.between(random, addDays(today, 1), addDays(today, 7 * weeksAhead)),
    "geplant",
  );
  return [...past, ...ahead]
    .toSorted((one, other) => one.onDay.localeCompare(other.onDay))
    .map((each, index) => sessionOf(each, index, life, random));
}

type Held = Pick<DemoSession, "onDay" | "state">;

const drawn = (count: number, draw: () => LocalDate, state: Held["state"]): Held[] =>
  Array.from({ length: count }, () => ({ onDay: draw(), state }));

function sessionOf(held: Held, index: number, { offices }: Life, random: Random): DemoSession {
  const office = random.pick(offices);
  const hour = random.pick([9, 10, 14, 15]);
  return {
    ...held,
    id: idOf("session", String(index)),
    office,
    staffId: random.pick(office.staff).id,
    visitors: held.state === "gehalten" ? (happens(random, empty) ? 0 : 1 + random.below(8)) : null,
    // Nobody finds hours that move about: two or three venues an office.
    venue: office.venues.length === 0 ? undefined : random.pick(office.venues.slice(0, 3)),
    startsAt: `${String(hour).padStart(2, "0")}:00`,
    endsAt: `${String(hour + 2).padStart(2, "0")}:00`,
  };
}

export const sessionRows = (sessions: readonly DemoSession[]): readonly LoadedRow[] =>
  sessions.map(({ id, office, staffId, venue, onDay, startsAt, endsAt, state, visitors }) => ({
    id,
    kind: "aussensprechstunde",
    officeId: office.id,
    placeId: venue?.id ?? null,
    placeName: venue?.name ?? lifeWords.venue({ office: office.name }),
    onDay,
    startsAt,
    endsAt,
    staffId,
    state,
    reason: state === "ausgefallen" ? lifeWords.ill : null,
    visitors,
    public: true,
    example: true,
    version: 1,
  }));
