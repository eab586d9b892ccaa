import { type Counting, figure } from "./count.ts";
import { type Figure, type OfficeKpi, wholeCity } from "./figure.ts";
import type { OfficeCounts } from "./office-facts.store.ts";

const codes = {
  contacts: "counselling.contacts",
  accompanied: "counselling.accompanied_cases",
  newCases: "counselling.new_cases",
  ownEvents: "counselling.own_events",
  outreach: "counselling.outreach_sessions",
} as const satisfies Readonly<Record<keyof OfficeCounts, OfficeKpi>>;

const counts = ["contacts", "accompanied", "newCases", "ownEvents", "outreach"] as const;

/** What the offices did in a period, as the city publishes it. */
export const officeFigures = (counted: OfficeCounts, counting: Counting): Figure[] =>
  counts.map((each) => figure(codes[each], wholeCity, counted[each], counting));

export const staffFigure = (total: number, counting: Counting): Figure =>
  figure("counselling.staff", wholeCity, total, counting);

export const partnerFigure = (total: number, counting: Counting): Figure =>
  figure("network.partners", wholeCity, total, counting);
