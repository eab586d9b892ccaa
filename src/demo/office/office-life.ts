import type { City } from "#cities/city.ts";
import type { FigureRow } from "#cities/place-rows.ts";
import type { LoadedCounselling } from "#modules/counselling/index.ts";
import type { LoadedNetwork } from "#modules/network/index.ts";
import type { LoadedRow } from "#platform/database/bulk.ts";
import type { Holidays } from "#platform/dates/holidays.ts";
import { addDays, addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import { caseLives, monthsBefore } from "./case-lives.ts";
import { caseRows, type DemoCase, demoCases } from "./case-rows.ts";
import { chooser } from "./choose.ts";
import { contactRows } from "./contact-rows.ts";
import type { DemoOffice } from "./demo-office.ts";
import { eventRows } from "./event-rows.ts";
import { officeYears, type OfficeYear, partnerCount } from "./office-years.ts";
import { partnerRows } from "./partner-rows.ts";
import { personRows } from "./person-rows.ts";
import { referralRows } from "./referral-rows.ts";
import { type DemoSession, demoSessions, sessionRows } from "./session-rows.ts";
import { type WorkDays, workDays } from "./work-days.ts";

export interface LifeOrder {
  readonly city: City;
  readonly offices: readonly DemoOffice[];
  readonly figures: readonly FigureRow[];
  readonly holidays: Holidays;
  readonly today: LocalDate;
  readonly seed: string;
  /** How many years, this one included; left out, from the year before the published one. */
  readonly back?: number | undefined;
}

/** What all makers of rows share. */
export interface Life extends LifeOrder {
  readonly years: readonly OfficeYear[];
  readonly days: WorkDays;
  /** An office; large ones come more often. */
  readonly anOffice: ReturnType<typeof chooser<DemoOffice>>;
}

export interface OfficeLife {
  readonly persons: readonly LoadedRow[];
  readonly counselling: LoadedCounselling;
  readonly network: LoadedNetwork;
}

/** Weeks for which hours and events are planned. */
export const weeksAhead = 10;

/** All that the offices of a demo city did and plan: a pure function of its order. */
export function officeLife(order: LifeOrder): OfficeLife {
  const { offices, figures, today, holidays, seed, back } = order;
  const years = officeYears(figures, { today, offices: offices.length, back });
  const from = addMonths(years[0]?.from ?? today, -monthsBefore);
  const days = workDays(from, addDays(today, 7 * weeksAhead), holidays);
  const anOffice = chooser(offices.map((office) => [office, office.weight] as const));
  const life: Life = { ...order, years, days, anOffice };
  const cases: readonly DemoCase[] = demoCases(caseLives(years, days, seed), life);
  const sessions: readonly DemoSession[] = demoSessions(life);
  const partners = partnerRows(partnerCount(figures, offices.length), life);
  return {
    persons: personRows(cases, life),
    counselling: {
      ...contactRows(cases, sessions, life),
      ...caseRows(cases, life),
      ...referralRows(cases, partners.partners, life),
    },
    network: {
      ...partners,
      sessions: sessionRows(sessions),
      ...eventRows(life),
    },
  };
}
