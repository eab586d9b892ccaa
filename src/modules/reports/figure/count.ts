import type { LocalDate } from "#platform/dates/local-date.ts";
import { reportsTexts as t } from "../texts/texts.ts";
import type { DateFact, FormatFact, PlaceFact, ReviewFact } from "./facts.store.ts";
import { wholeCity, type Figure, type Kpi } from "./figure.ts";
import { current, type Period } from "./period.ts";

/** When and how surely was counted. */
export interface Counting {
  readonly period: string;
  readonly asOf: LocalDate;
  readonly state: Figure["state"];
}

export const today = (asOf: LocalDate): Counting => ({ period: current, asOf, state: "complete" });

/** Whether the records of a period are all there. */
export function countingOf({ code, to }: Period, day: LocalDate, completePeriods: readonly string[]): Counting {
  const asOf = to < day ? to : day;
  if (completePeriods.includes(code)) return { period: code, asOf, state: "complete" };
  return { period: code, asOf, state: to < day ? "partial" : "running" };
}

const kindsOf = {
  "places.total": ["begegnungszentrum", "begegnungsstaette", "weiterer_ort"],
  "places.municipal_centres": ["begegnungszentrum"],
  "places.funded": ["begegnungsstaette"],
  "places.other": ["weiterer_ort"],
} as const satisfies Partial<Record<Kpi, readonly string[]>>;

const placeKpis = ["places.total", "places.municipal_centres", "places.funded", "places.other"] as const;

/** Meeting places of the city and of each Stadtbezirk, by kind and altogether. */
export function placeFigures(
  facts: readonly PlaceFact[],
  stadtbezirke: readonly string[],
  counting: Counting,
): Figure[] {
  return placeKpis.flatMap((kpi) => {
    const kinds: readonly string[] = kindsOf[kpi];
    const counted = facts.filter(({ kind }) => kinds.includes(kind));
    return byStadtbezirk(kpi, counted, stadtbezirke, counting);
  });
}

export function officeFigure(facts: readonly PlaceFact[], counting: Counting): Figure {
  return figure("counselling.offices", wholeCity, sum(facts.filter(({ kind }) => kind === "seniorenbuero")), counting);
}

export const districtFigure = (stadtbezirke: readonly string[], counting: Counting): Figure =>
  figure("districts.count", wholeCity, stadtbezirke.length, counting);

/** The share of entries that are checked; where there is nothing to check there is no share. Rounded down: only all is 100. */
export function checkedFigures(
  facts: readonly ReviewFact[],
  stadtbezirke: readonly string[],
  counting: Counting,
): Figure[] {
  const missing = sum(facts.filter(({ stadtbezirk }) => stadtbezirk === null));
  const share = (scope: string, counted: readonly ReviewFact[], left: number): Figure[] => {
    const checked = counted.reduce((all, fact) => all + fact.checked, 0);
    const total = sum(counted);
    if (total === 0) return [];
    return [{ ...figure("entries.checked", scope, Math.floor((100 * checked) / total), counting), missing: left }];
  };
  return [
    ...share(wholeCity, facts, 0),
    ...stadtbezirke.flatMap((name) => {
      const here = facts.filter(({ stadtbezirk }) => stadtbezirk === name);
      return share(name, here, missing);
    }),
  ];
}

export const dateFigures = (
  facts: readonly DateFact[],
  stadtbezirke: readonly string[],
  counting: Counting,
): Figure[] => byStadtbezirk("offers.dates", facts, stadtbezirke, counting);

export const groupFigure = (total: number, counting: Counting): Figure =>
  figure("offers.groups", wholeCity, total, counting);

/** Houses that the city counts together; "others" are all that no other scope names. */
export interface FigureScope {
  readonly code: string;
  readonly places: readonly string[] | "others";
}

export function formatFigures(
  facts: readonly FormatFact[],
  scopes: readonly FigureScope[],
  counting: Counting,
): Figure[] {
  const named = scopes.flatMap(({ places }) => (places === "others" ? [] : places));
  return [
    figure("centres.formats", wholeCity, sum(facts), counting),
    ...scopes.map(({ code, places }) => {
      const here = facts.filter(({ placeSlug }) =>
        places === "others" ? !named.includes(placeSlug) : places.includes(placeSlug),
      );
      return figure("centres.formats", code, sum(here), counting);
    }),
  ];
}

/** The city counts every record; those that name no Stadtbezirk are missing in each of them. */
function byStadtbezirk(
  kpi: Kpi,
  facts: readonly DateFact[],
  stadtbezirke: readonly string[],
  counting: Counting,
): Figure[] {
  const missing = sum(facts.filter(({ stadtbezirk }) => stadtbezirk === null));
  return [
    figure(kpi, wholeCity, sum(facts), counting),
    ...stadtbezirke.map((name) => ({
      ...figure(kpi, name, sum(facts.filter(({ stadtbezirk }) => stadtbezirk === name)), counting),
      missing,
    })),
  ];
}

const sum = (facts: readonly { readonly total: number }[]): number =>
  facts.reduce((total, fact) => total + fact.total, 0);

export function figure(kpi: Kpi, scope: string, value: number, { period, asOf, state }: Counting): Figure {
  return {
    kpi,
    period,
    scope,
    value,
    unit: t[`reports.unit.${kpi}`],
    rule: t[`reports.rule.${kpi}`],
    asOf,
    missing: 0,
    state,
  };
}
