import { type Random, seeded } from "#cities/random.ts";
import type { LoadedCounselling } from "#modules/counselling/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { daysBetween } from "#platform/dates/local-date.ts";
import { lifeWords } from "../texts/office-life.ts";
import type { CaseLife } from "./case-lives.ts";
import { caseContacts } from "./case-contact-rows.ts";
import { consentRows, followUpRows } from "./case-around-rows.ts";
import { happens, several } from "./choose.ts";
import type { DemoOffice } from "./demo-office.ts";
import type { Life } from "./office-life.ts";
import { periodRows } from "./period-rows.ts";
import { personIdOf } from "./person-rows.ts";
import { ageBandChoice, askerChoice, channelChoice, goalsChoice, reasonChoice, themeChoice } from "./shares.ts";

/** A case before its rows are written. */
export interface DemoCase {
  readonly index: number;
  readonly id: string;
  readonly life: CaseLife;
  readonly office: DemoOffice;
  readonly staff: DemoOffice["staff"][number];
  readonly channel: string;
  readonly state: "neu" | "in-klaerung" | "in-begleitung" | "ruhend" | "abgeschlossen";
  /** Whether the person agreed that both employers of the tandem know. */
  readonly shared: boolean;
}

type CaseRows = Pick<
  LoadedCounselling,
  "cases" | "caseThemes" | "periods" | "caseContacts" | "consents" | "followUps" | "caseNumbers"
>;

const inTandem = 0.35;

export function demoCases(lives: readonly CaseLife[], { anOffice, today, seed }: Life): readonly DemoCase[] {
  const random = seeded(`${seed} cases`);
  return lives.map((life, index) => {
    const office = anOffice(random);
    const staff = random.pick(office.staff);
    const state = stateOf(life, daysBetween(life.openedOn, today), random);
    const shared = state !== "neu" && happens(random, inTandem);
    return {
      index,
      id: idOf("case", String(index)),
      life,
      office,
      staff,
      channel: channelChoice(random),
      state,
      shared,
    };
  });
}

function stateOf({ closedOn }: CaseLife, age: number, random: Random): DemoCase["state"] {
  if (closedOn !== null) return "abgeschlossen";
  if (age < 15) return happens(random, 0.6) ? "neu" : "in-klaerung";
  if (age < 50) return happens(random, 0.55) ? "in-klaerung" : "in-begleitung";
  return happens(random, 0.88) ? "in-begleitung" : "ruhend";
}

/** Cases with all that belongs to them, numbered by year of opening. */
export function caseRows(cases: readonly DemoCase[], life: Life): CaseRows {
  const random = seeded(`${life.seed} case rows`);
  const last = new Map<string, number>();
  const numberOf = (year: string) => {
    const next = (last.get(year) ?? 0) + 1;
    last.set(year, next);
    return `${year}-${String(next).padStart(4, "0")}`;
  };
  const made = cases.map((each) => {
    const contacts = caseContacts(each, life, random);
    const periods = periodRows(each, random);
    const row = caseRow(each, numberOf(each.life.openedOn.slice(0, 4)), random);
    const themes = several(themeChoice, 1 + random.below(3), random);
    return {
      cases: {
        ...row,
        reopenedOn: periods[1]?.openedOn ?? null,
        firstTalkOn: contacts[0]?.onDay ?? null,
        lastContactOn: contacts.at(-1)?.onDay ?? null,
      },
      caseThemes: themes.map((themeKey) => ({ caseId: each.id, themeKey })),
      periods,
      caseContacts: contacts,
      consents: consentRows(each, random),
      followUps: followUpRows(each, life, random),
    };
  });
  return {
    cases: made.map((each) => each.cases),
    caseThemes: made.flatMap((each) => each.caseThemes),
    periods: made.flatMap((each) => each.periods),
    caseContacts: made.flatMap((each) => each.caseContacts),
    consents: made.flatMap((each) => each.consents),
    followUps: made.flatMap((each) => each.followUps),
    caseNumbers: [...last].map(([year, count]) => ({ year: Number(year), last: count })),
  };
}

function caseRow({ index, id, life, office, staff, channel, state, shared }: DemoCase, number: string, random: Random) {
  const { openedOn, closedOn } = life;
  return {
    id,
    number,
    personId: personIdOf(index),
    officeId: office.id,
    siteId: office.sites.length === 0 ? null : random.pick(office.sites),
    employerId: staff.employerId,
    sharedInTandem: shared,
    responsibleId: staff.id,
    state,
    stadtbezirkId: office.id,
    areaId: office.quarters.length === 0 ? null : random.pick(office.quarters).id,
    channel,
    referrer: askerChoice(random),
    urgency: random.pick(["normal", "normal", "normal", "bald", "dringend"]),
    concern: random.pick(lifeWords.concerns),
    ageBand: ageBandChoice(random),
    receivedOn: openedOn,
    openedOn,
    closedOn,
    closingReason: closedOn === null ? null : reasonChoice(random),
    goalsReached: closedOn === null ? null : goalsChoice(random),
    example: true,
    version: 1,
  };
}
