import type { LocalDate } from "#platform/dates/local-date.ts";

/** The codes under which the city publishes figures. */
export const kpis = [
  "places.total",
  "places.municipal_centres",
  "places.funded",
  "places.other",
  "counselling.offices",
  "districts.count",
  "offers.dates",
  "offers.groups",
  "centres.formats",
  "entries.checked",
  "counselling.contacts",
  "counselling.accompanied_cases",
  "counselling.new_cases",
  "counselling.own_events",
  "counselling.outreach_sessions",
  "counselling.staff",
  "network.partners",
] as const;
export type Kpi = (typeof kpis)[number];

/** What the offices do in a year. */
export const officeKpis = [
  "counselling.contacts",
  "counselling.accompanied_cases",
  "counselling.new_cases",
  "counselling.own_events",
  "counselling.outreach_sessions",
] as const satisfies readonly Kpi[];
export type OfficeKpi = (typeof officeKpis)[number];
export const isOfOffices = ({ kpi }: { readonly kpi: Kpi }): boolean => officeKpis.some((each) => each === kpi);

const peopleKpis: readonly Kpi[] = ["counselling.contacts", "counselling.accompanied_cases", "counselling.new_cases"];
/** These count contacts and cases: small numbers are hidden. */
export const countsPeople = ({ kpi }: { readonly kpi: Kpi }): boolean => peopleKpis.includes(kpi);

/** These figures are parts of a hundred. */
export const isShare = (kpi: Kpi): boolean => kpi === "entries.checked";

/** The scope of figures about the whole city. */
export const wholeCity = "city";

/** One figure: what was counted, when, where, by which rule, and how sure it is. */
export interface Figure {
  readonly kpi: Kpi;
  readonly period: string;
  /** "city", a Stadtbezirk by its name, or a group of houses from the city's settings. */
  readonly scope: string;
  /** Null when it is hidden to protect people. */
  readonly value: number | null;
  readonly suppressed?: true;
  readonly unit: string;
  /** The counting rule in one sentence. */
  readonly rule: string;
  readonly asOf: LocalDate;
  /** How many records are left out because they do not say where they belong. */
  readonly missing: number;
  /** "running": the period goes on. "partial": only single records of that time are kept here. */
  readonly state: "complete" | "running" | "partial";
}
