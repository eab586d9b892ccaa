import { type Random, seeded } from "#cities/random.ts";
import { type LoadedCounselling, type Slot, type SlotSeries, slotsOf } from "#modules/counselling/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { addDays, type LocalDate, time } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import { lifeWords } from "../texts/office-life.ts";
import type { DemoCase } from "./case-rows.ts";
import { happens } from "./choose.ts";
import { demoPhone, type DemoOffice } from "./demo-office.ts";
import type { Life } from "./office-life.ts";

type AppointmentRows = Pick<LoadedCounselling, "slotSeries" | "slots" | "appointments">;

const daysBack = 14;
/** Of the next two weeks' times, and of those further away. */
const [takenSoon, takenLater] = [0.6, 0.25];
const ofCases = 0.6;
const noShow = 0.12;

/** Each colleague keeps two mornings or afternoons a week; the near ones are mostly taken. */
export function appointmentRows(cases: readonly DemoCase[], life: Life): AppointmentRows {
  const { offices, today, holidays, seed } = life;
  const random = seeded(`${seed} appointments`);
  const series = offices.flatMap((office) =>
    office.staff.map((staff, index) => seriesOf({ office, staff, index }, today)),
  );
  const slots = series.flatMap((each) =>
    slotsOf(each, addDays(today, -daysBack), holidays).map((slot) => ({
      ...slot,
      id: idOf("slot", `${slot.staffId} ${slot.onDay} ${slot.startsAt}`),
    })),
  );
  const open = Map.groupBy(
    cases.filter(({ state }) => state === "in-begleitung" || state === "in-klaerung"),
    ({ staff }) => staff.id,
  );
  return {
    slotSeries: series.map((each) => ({ ...each })),
    slots: slots.map((each) => ({ ...each })),
    appointments: slots
      .filter(({ onDay }) => happens(random, onDay <= addDays(today, 14) ? takenSoon : takenLater))
      .map((slot, index) => appointmentOf(slot, index, { random, open: open.get(slot.staffId) ?? [], life })),
  };
}

interface Whose {
  readonly office: DemoOffice;
  readonly staff: DemoOffice["staff"][number];
  readonly index: number;
}

function seriesOf({ office, staff, index }: Whose, today: LocalDate): SlotSeries {
  const inTheMorning = index % 2 === 0;
  const rule = SeriesRule.parse({
    ...{
      kind: "weekly",
      interval: 1,
      weekdays: index < 2 ? [2, 4] : [1, 3],
      from: addDays(today, -daysBack),
      until: null,
    },
    ...{ starts: time(inTheMorning ? "09:00" : "13:30"), ends: time(inTheMorning ? "12:00" : "16:30") },
    skip: { publicHolidays: true, schoolHolidays: false },
  });
  return {
    ...{ id: idOf("slot-series", staff.id), officeId: office.id, employerId: staff.employerId, staffId: staff.id },
    ...{ placeId: office.sites[0] ?? null, placeName: lifeWords.bureau({ office: office.name }) },
    ...{ rule, minutes: 45, endedOn: null, example: true },
  };
}

interface Around {
  readonly random: Random;
  readonly open: readonly DemoCase[];
  readonly life: Life;
}

function appointmentOf(slot: Slot, index: number, { random, open, life: { city, today } }: Around) {
  const current = open.length > 0 && happens(random, ofCases) ? random.pick(open) : undefined;
  const isOver = slot.onDay < today;
  return {
    id: idOf("appointment", String(index)),
    slotId: slot.id,
    caseId: current?.id ?? null,
    name: current === undefined ? random.pick(lifeWords.callers) : null,
    phone: current === undefined ? demoPhone(city, index % 7000) : null,
    email: null,
    reminder: happens(random, 0.4) ? "telefon" : "keine",
    remindedOn: null,
    wantsEarlier: !isOver && happens(random, 0.2),
    state: !isOver || index % 29 === 0 ? "vereinbart" : happens(random, noShow) ? "nicht-gekommen" : "gekommen",
    cancelledOn: null,
    bookedBy: slot.staffId,
    example: true,
    version: 1,
    createdAt: `${addDays(slot.onDay < today ? slot.onDay : today, -7)}T09:00:00Z`,
  };
}
