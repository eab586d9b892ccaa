import { type Random, seeded } from "#cities/random.ts";
import type { LoadedNetwork } from "#modules/network/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { networkWords } from "../texts/network-words.ts";
import { happens } from "./choose.ts";
import type { DemoOffice } from "./demo-office.ts";
import type { Life } from "./office-life.ts";
import type { PartnerRow } from "./partner-rows.ts";

type RoundTables = Pick<LoadedNetwork, "roundTables" | "members" | "meetings" | "guests" | "tasks">;

/** Days from today on which each table met or will meet. */
const meetingDays = [-390, -200, -40, 45];
const seats = 12;
const present = 0.75;

/** Each office has its round table: members, meetings with minutes, what was promised there, and the next date. */
export function roundTableRows(partners: readonly PartnerRow[], life: Life): RoundTables {
  const random = seeded(`${life.seed} round tables`);
  const made = life.offices.map((office) => tableOf(office, membersOf(office, partners), life, random));
  return {
    roundTables: made.map(({ table }) => table),
    members: made.flatMap(({ members }) => members),
    meetings: made.flatMap(({ meetings }) => meetings),
    guests: made.flatMap(({ guests }) => guests),
    tasks: made.flatMap(({ tasks }) => tasks),
  };
}

export const membersOf = ({ id }: DemoOffice, partners: readonly PartnerRow[]): readonly PartnerRow[] =>
  partners.filter(({ stadtbezirkId, status }) => stadtbezirkId === id && status === "aktiv").slice(0, seats);

function tableOf(office: DemoOffice, sitting: readonly PartnerRow[], { today, days }: Life, random: Random) {
  const id = idOf("round-table", office.id);
  const meetings =
    sitting.length === 0
      ? []
      : meetingDays.map((from, place) => {
          const on = addDays(today, from);
          return meetingOf(id, days.between(random, on, addDays(on, 6)), {
            place,
            host: sitting[place % sitting.length],
            today,
          });
        });
  const held = meetings.filter(({ state }) => state === "stattgefunden");
  return {
    table: {
      id,
      officeId: office.id,
      name: networkWords.table({ office: office.name }),
      about: networkWords.about,
      example: true,
      version: 1,
    },
    members: sitting.map((partner) => ({ tableId: id, partnerId: partner.id, since: addDays(today, -900) })),
    meetings,
    guests: held.flatMap((meeting) =>
      sitting.map((partner) => ({ meetingId: meeting.id, partnerId: partner.id, attended: happens(random, present) })),
    ),
    tasks: held.flatMap((meeting) => tasksOf(meeting, today)),
  };
}

interface Held {
  readonly place: number;
  readonly host: PartnerRow | undefined;
  readonly today: LocalDate;
}

function meetingOf(tableId: string, onDay: LocalDate, { place, host, today }: Held) {
  const over = onDay < today;
  return {
    id: idOf("meeting", `${tableId}/${place}`),
    tableId,
    onDay,
    startsAt: "14:00",
    endsAt: "16:00",
    hostId: host?.id ?? null,
    place: networkWords.room({ host: host?.name ?? "" }),
    agenda: networkWords.agenda,
    minutes: over ? (networkWords.minutes[place % networkWords.minutes.length] ?? null) : null,
    state: over ? "stattgefunden" : "geplant",
    version: 1,
  };
}

/** What was promised long ago is done; of the last meeting one thing. */
const tasksOf = ({ id, onDay }: ReturnType<typeof meetingOf>, today: LocalDate) =>
  networkWords.tasks.map((task, place) => ({
    id: idOf("meeting-task", `${id}/${place}`),
    meetingId: id,
    ...task,
    dueOn: addDays(onDay, 60),
    doneOn: addDays(onDay, 60) < today ? addDays(onDay, 50) : place === 0 ? addDays(onDay, 14) : null,
  }));
