import type { FigureRow } from "#cities/place-rows.ts";
import { day, daysBetween, type LocalDate } from "#platform/dates/local-date.ts";

/** How much the offices of a city do in one year. */
export interface OfficeYear {
  readonly year: number;
  readonly from: LocalDate;
  /** The last day of the year, or today. */
  readonly to: LocalDate;
  readonly contacts: number;
  readonly newCases: number;
  /** Cases that were open when the year began. */
  readonly carriedOver: number;
  /** Cases that end in the year. */
  readonly closed: number;
  readonly ownEvents: number;
  readonly outreach: number;
}

interface Published {
  readonly year: number;
  readonly contacts: number;
  readonly accompanied: number;
  readonly newCases: number;
  readonly ownEvents: number;
  readonly outreach: number;
}

/** What an office of a city without published figures does. */
const usual = { contacts: 1000, accompanied: 260, newCases: 120, ownEvents: 29, outreach: 9, partners: 65 };
/** From one year to the next. */
const growth = 0.03;
/** In a year that goes on: many cases are closed only when files are looked through in December. */
const closedSoFar = 0.55;

interface YearsOrder {
  readonly today: LocalDate;
  /** How many there are. */
  readonly offices: number;
  readonly back?: number | undefined;
}

/** So many years back, or from the year before the published one, until today; the published year is met exactly. */
export function officeYears(
  figures: readonly FigureRow[],
  { today, offices, back }: YearsOrder,
): readonly OfficeYear[] {
  const thisYear = Number(today.slice(0, 4));
  const published = publishedYear(figures, thisYear, offices);
  const first = back === undefined ? Math.min(published.year, thisYear) - 1 : thisYear - back + 1;
  return Array.from({ length: thisYear - first + 1 }, (_, index) => yearOf(first + index, published, today));
}

function yearOf(year: number, published: Published, today: LocalDate): OfficeYear {
  const [from, end] = [day(`${year}-01-01`), day(`${year}-12-31`)];
  const goesOn = today < end;
  const share = goesOn ? (daysBetween(from, today) + 1) / 366 : 1;
  const grown = (value: number, of = year) => Math.round(value * (1 + growth * (of - published.year)));
  const soFar = (value: number) => Math.round(grown(value) * share);
  const carriedAt = (of: number) => grown(published.accompanied - published.newCases, of);
  const newCases = soFar(published.newCases);
  return {
    year,
    from,
    to: goesOn ? today : end,
    contacts: soFar(published.contacts),
    newCases,
    carriedOver: carriedAt(year),
    closed: goesOn ? Math.round(newCases * closedSoFar) : carriedAt(year) + newCases - carriedAt(year + 1),
    ownEvents: soFar(published.ownEvents),
    outreach: soFar(published.outreach),
  };
}

function publishedYear(figures: readonly FigureRow[], thisYear: number, offices: number): Published {
  const rows = figures.filter(({ kpi, period }) => kpi === "counselling.contacts" && /^\d{4}$/.test(period));
  const year = Math.max(0, ...rows.map(({ period }) => Number(period)));
  const value = (kpi: string, otherwise: number) => {
    const row = figures.find((each) => each.kpi === kpi && each.period === String(year));
    return row ? Number(row.value) : otherwise * offices;
  };
  return {
    year: year === 0 ? thisYear - 2 : year,
    contacts: value("counselling.contacts", usual.contacts),
    accompanied: value("counselling.accompanied_cases", usual.accompanied),
    newCases: value("counselling.new_cases", usual.newCases),
    ownEvents: value("counselling.own_events", usual.ownEvents),
    outreach: value("counselling.outreach_sessions", usual.outreach),
  };
}

/** How many active partners the city has. */
export function partnerCount(figures: readonly FigureRow[], offices: number): number {
  const row = figures.find(({ kpi, period }) => kpi === "network.partners" && period === "current");
  return row ? Number(row.value) : usual.partners * offices;
}
