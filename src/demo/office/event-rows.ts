import { type Random, seeded } from "#cities/random.ts";
import { idOf } from "#platform/database/ids.ts";
import type { LoadedRow } from "#platform/database/bulk.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { eventTitles } from "../texts/event-titles.ts";
import { lifeWords } from "../texts/office-life.ts";
import { happens } from "./choose.ts";
import type { DemoOffice } from "./demo-office.ts";
import { type Life, weeksAhead } from "./office-life.ts";

interface EventRows {
  readonly events: readonly LoadedRow[];
  readonly eventOffices: readonly LoadedRow[];
}

const joint = 0.12;
const calledOff = 0.05;
/** Held by others, where an office only took part. */
const foreign = 0.1;

interface Planned {
  readonly onDay: LocalDate;
  readonly state: "geplant" | "stattgefunden" | "abgesagt";
  readonly own: boolean;
}

/** Own and joint events; one that several offices hold together is one record. */
export function eventRows(life: Life): EventRows {
  const { years, days, today, offices } = life;
  const random = seeded(`${life.seed} events`);
  const many = (count: number, draw: () => LocalDate, each: Omit<Planned, "onDay">): Planned[] =>
    Array.from({ length: count }, () => ({ ...each, onDay: draw() }));
  const planned = years.flatMap(({ from, to, ownEvents }) => {
    const draw = () => days.between(random, from, to);
    return [
      ...many(ownEvents, draw, { state: "stattgefunden", own: true }),
      ...many(Math.round(ownEvents * calledOff), draw, { state: "abgesagt", own: true }),
      ...many(Math.round(ownEvents * foreign), draw, { state: "stattgefunden", own: false }),
    ];
  });
  const soon = () => days.between(random, addDays(today, 1), addDays(today, 7 * weeksAhead));
  const all = [...planned, ...many(offices.length * 3, soon, { state: "geplant", own: true })];
  const made = all.map((each, index) => eventOf(each, index, life, random));
  return { events: made.map(({ event }) => event), eventOffices: made.flatMap((each) => each.offices) };
}

function eventOf({ onDay, state, own }: Planned, index: number, life: Life, random: Random) {
  const id = idOf("event", String(index));
  const host = life.anOffice(random);
  const { kind, title } = random.pick(eventTitles);
  const venue = host.venues.length === 0 ? undefined : random.pick(host.venues);
  const hour = random.pick([10, 14, 15, 17]);
  const held = state === "stattgefunden";
  const visitors = (kind === "fest" || kind === "markt" ? 60 : 8) + random.below(kind === "fest" ? 160 : 34);
  const event = {
    id,
    title,
    summary: null,
    kind,
    onDay,
    startsAt: `${hour}:00`,
    endsAt: `${hour + 2}:00`,
    placeId: venue?.id ?? null,
    placeName: venue?.name ?? lifeWords.venue({ office: host.name }),
    stadtbezirkId: host.id,
    state,
    reason: state === "abgesagt" ? lifeWords.ill : null,
    registrations: held ? Math.round(visitors * 0.8) : null,
    visitors: held ? visitors : null,
    public: true,
    example: true,
    version: 1,
  };
  const offices = own ? hosts(host, life, random).map((office) => ({ eventId: id, officeId: office.id })) : [];
  return { event, offices };
}

function hosts(host: DemoOffice, { anOffice }: Life, random: Random): readonly DemoOffice[] {
  return happens(random, joint) ? [...new Set([host, anOffice(random), anOffice(random)])] : [host];
}
