import { type Random, seeded } from "#cities/random.ts";
import type { LoadedCounselling } from "#modules/counselling/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { caseWords } from "../texts/case-words.ts";
import type { DemoCase } from "./case-rows.ts";
import { happens } from "./choose.ts";
import { demoPhone } from "./demo-office.ts";
import type { Life } from "./office-life.ts";

type CaseWork = Pick<LoadedCounselling, "assessments" | "planSteps" | "circle" | "events">;

const assessed = 0.8;
const unsafe = 0.12;
const perPlan = 3;
const livings = ["allein", "allein", "allein", "zu-zweit", "mit-familie"] as const;

/** How somebody lives, what is planned and who is around: in the cases that go on. */
export function caseWorkRows(cases: readonly DemoCase[], life: Life): CaseWork {
  const random = seeded(`${life.seed} case work`);
  const open = cases.filter(({ life: { closedOn } }) => closedOn === null);
  const accompanied = open.filter(({ state }) => state === "in-begleitung" || state === "ruhend");
  return {
    events: open.flatMap((each) => eventRows(each, life.today)),
    assessments: accompanied.filter(() => happens(random, assessed)).map((each) => assessmentRow(each, life, random)),
    planSteps: accompanied.flatMap((each) => stepRows(each, life, random)),
    circle: accompanied.flatMap((each) => circleRows(each, life, random)),
  };
}

/** Days after a case began, but never ahead of today. */
const after = (openedOn: LocalDate, days: number, today: LocalDate): LocalDate => {
  const wanted = addDays(openedOn, days);
  return wanted < today ? wanted : today;
};

function eventRows({ index, id, life, staff, state }: DemoCase, today: LocalDate) {
  const event = (kind: string, onDay: LocalDate) => ({
    id: idOf("case-event", `${index}/${kind}`),
    caseId: id,
    onDay,
    kind,
    detail: null,
    actorId: staff.id,
    createdAt: `${onDay}T06:30:00Z`,
  });
  const begun = event("aufgenommen", life.openedOn);
  return state === "neu" || state === "abgeschlossen"
    ? [begun]
    : [begun, event(state, after(life.openedOn, 14, today))];
}

function assessmentRow({ index, id, life, staff }: DemoCase, { today }: Life, random: Random) {
  return {
    id: idOf("assessment", String(index)),
    caseId: id,
    onDay: after(life.openedOn, 10, today),
    living: random.pick(livings),
    housing: random.pick(caseWords.housing),
    pflegegrad: random.pick([0, 0, 1, 2, 2, 3, 4]),
    mobilitaet: random.pick(caseWords.mobilitaet),
    selbstversorgung: random.pick(caseWords.selbstversorgung),
    alltag: random.pick(caseWords.alltag),
    dementia: random.pick(["keine", "keine", "hinweise", "unbekannt"]),
    safety: happens(random, unsafe) ? random.pick(caseWords.safety) : null,
    networkNote: random.pick(caseWords.help),
    authorId: staff.id,
    version: 1,
  };
}

function stepRows({ index, id, life }: DemoCase, { today }: Life, random: Random) {
  const first = random.below(caseWords.steps.length);
  const chosen = Array.from({ length: 1 + random.below(perPlan) }, (_, place) => {
    const step = caseWords.steps[(first + place) % caseWords.steps.length];
    return { ...step, place };
  });
  return chosen.map(({ place, ...step }) => ({
    id: idOf("plan-step", `${index}/${place}`),
    caseId: id,
    ...step,
    untilOn: addDays(today, 7 * (1 + random.below(10))),
    state: random.pick(["offen", "verabredet", "zugesagt", "erreicht", "teilweise"]),
    version: 1,
    createdAt: `${after(life.openedOn, 12, today)}T09:00:00Z`,
  }));
}

function circleRows({ index, id, life }: DemoCase, { city, today }: Life, random: Random) {
  const first = random.below(caseWords.circle.length);
  return Array.from({ length: 1 + random.below(3) }, (_, place) => ({
    id: idOf("circle", `${index}/${place}`),
    caseId: id,
    ...caseWords.circle[(first + place) % caseWords.circle.length],
    phone: demoPhone(city, 9000 + ((index + place) % 900)),
    livesWith: false,
    createdAt: `${after(life.openedOn, 10, today)}T09:00:00Z`,
  }));
}
