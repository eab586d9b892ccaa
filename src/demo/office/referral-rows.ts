import { type Random, seeded } from "#cities/random.ts";
import type { LoadedCounselling } from "#modules/counselling/index.ts";
import type { LoadedRow } from "#platform/database/bulk.ts";
import { idOf } from "#platform/database/ids.ts";
import { addDays, daysBetween, type LocalDate } from "#platform/dates/local-date.ts";
import { referralWords } from "../texts/referral-words.ts";
import type { DemoCase } from "./case-rows.ts";
import { chooser, happens } from "./choose.ts";
import type { Life } from "./office-life.ts";

const share = 0.55;

/** How referrals end, as counsellors tell it: help begins in about half of them. */
const endChoice = chooser([
  ["gehalten", 34],
  ["begonnen", 16],
  ["abgelehnt", 16],
  ["ohne-hilfe", 14],
  ["verfallen", 12],
  ["zurueckgezogen", 8],
] as const);

/** What is under way, by how long it has been. */
const openChoice = chooser([
  ["gesendet", 40],
  ["gesehen", 15],
  ["frage", 5],
  ["zugesagt", 25],
  ["kontakt", 15],
] as const);

type ReferralRows = Pick<LoadedCounselling, "referrals" | "referralSteps">;

/** Whom somebody was passed on to, and what became of it: one for about every second case. */
export function referralRows(cases: readonly DemoCase[], partners: readonly LoadedRow[], life: Life): ReferralRows {
  const random = seeded(`${life.seed} referrals`);
  const active = partners.filter(({ status }) => status === "aktiv");
  const made = cases.flatMap((each) =>
    each.state === "neu" || active.length === 0 || !happens(random, share)
      ? []
      : [referralOf(each, random.pick(active), life.today, random)],
  );
  return {
    referrals: made.map(({ referral }) => referral),
    referralSteps: made.flatMap(({ steps }) => steps),
  };
}

function referralOf(
  { index, id, life, office, staff }: DemoCase,
  partner: LoadedRow,
  today: LocalDate,
  random: Random,
) {
  const last = life.closedOn ?? today;
  const sentOn = addDays(life.openedOn, random.below(Math.max(1, daysBetween(life.openedOn, last))));
  const running = life.closedOn === null && daysBetween(sentOn, today) < 25;
  const state = running ? openChoice(random) : endChoice(random);
  const days = daysOf(state, sentOn, last, random);
  const referral = {
    id: idOf("referral", String(index)),
    caseId: id,
    officeId: office.id,
    targetKind: "partner",
    targetId: partner["id"],
    targetName: partner["name"],
    targetEmail: null,
    what: random.pick(referralWords.wanted),
    channel: random.pick(["mail", "telefon", "telefon", "brief"]),
    sentOn,
    state,
    ...days,
    responsibleId: staff.id,
    version: 1,
    createdAt: `${sentOn}T09:00:00Z`,
  };
  const step = (name: string, onDay: LocalDate, says: string, note: string | null): LoadedRow => ({
    id: idOf("referral-step", `${index}/${name}`),
    referralId: referral.id,
    state: name,
    onDay,
    says,
    note,
    recordedBy: staff.id,
    createdAt: `${onDay}T09:00:00Z`,
  });
  const reachedOn = days.sustainedOn ?? days.startedOn ?? days.endedOn ?? days.answeredOn ?? days.seenOn ?? sentOn;
  const sent = step("gesendet", sentOn, "buero", null);
  const steps = state === "gesendet" ? [sent] : [sent, step(state, reachedOn, saidBy(state, days), days.reason)];
  return { referral, steps };
}

const saidBy = (state: string, { startedSays }: Days): string =>
  state === "verfallen" ? "frist" : state === "zurueckgezogen" ? "buero" : (startedSays ?? "partner");

interface Days {
  readonly seenOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly contactedOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly startedSays: string | null;
  readonly sustainedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly reason: string | null;
}

/** The days that a state needs, none of them after the last. */
function daysOf(state: string, sentOn: LocalDate, last: LocalDate, random: Random): Days {
  const after = (days: number) => {
    const wanted = addDays(sentOn, days);
    return wanted < last ? wanted : last;
  };
  const answeredOn = after(1 + random.below(9));
  const startedOn = after(10 + random.below(10));
  const answered = !["gesendet", "gesehen", "frage", "verfallen", "zurueckgezogen"].includes(state);
  const started = state === "begonnen" || state === "gehalten";
  return {
    seenOn: state === "gesendet" || state === "verfallen" ? null : after(random.below(3)),
    answeredOn: answered ? answeredOn : null,
    contactedOn: state === "kontakt" || started ? answeredOn : null,
    startedOn: started ? startedOn : null,
    startedSays: started ? random.pick(["partner", "person", "buero"]) : null,
    sustainedOn: state === "gehalten" ? after(62) : null,
    endedOn: ["abgelehnt", "ohne-hilfe", "zurueckgezogen", "verfallen"].includes(state) ? after(30) : null,
    reason: ["abgelehnt", "ohne-hilfe"].includes(state) ? random.pick(referralWords.reasons) : null,
  };
}
