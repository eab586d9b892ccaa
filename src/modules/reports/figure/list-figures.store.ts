import type { Db } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import * as count from "./count.ts";
import {
  countChecked,
  countDates,
  countFormats,
  countPlaces,
  countUserGroups,
  listStadtbezirke,
  listYears,
} from "./facts.store.ts";
import { officeFigures, partnerFigure, staffFigure } from "./count-offices.ts";
import { countsPeople, type Figure } from "./figure.ts";
import { countOffices, countPartners, countStaff, listOfficeYears } from "./office-facts.store.ts";
import { current, isYear, periodOf, type Period } from "./period.ts";
import { protectFigures } from "./protect-figures.ts";

export interface FigureSetting {
  readonly today: LocalDate;
  /** Periods whose records are all here, spans beside years included. */
  readonly completePeriods: readonly string[];
  /** Years whose records of the offices are all here. */
  readonly completeOfficeYears: readonly string[];
  readonly scopes: readonly count.FigureScope[];
}

/** Every figure that can be computed, or those of one period: each is a query over single records. */
export async function listFigures(db: Db, setting: FigureSetting, only?: string): Promise<Figure[]> {
  const periods = (await listPeriods(db, setting)).filter(({ code }) => only === undefined || code === only);
  const stadtbezirke = await listStadtbezirke(db);
  const now = only === undefined || only === current ? await currentFigures(db, stadtbezirke, setting.today) : [];
  const past: Figure[] = [];
  for (const period of periods) past.push(...(await figuresOf(db, period, stadtbezirke, setting)));
  return protectFigures([...now, ...past], countsPeople);
}

/** The years of which there are dates or contacts, and the spans that the city reports on; newest first. */
export async function listPeriods(db: Db, { today, completePeriods }: FigureSetting): Promise<Period[]> {
  const [dated, counselled] = await Promise.all([listYears(db, today), listOfficeYears(db, today)]);
  const years = [...new Map([...dated, ...counselled].map((each) => [each.code, each])).values()];
  const spans = completePeriods.flatMap((code) => periodOf(code) ?? []).filter((period) => !isYear(period));
  return [...years, ...spans].toSorted((one, other) =>
    one.from === other.from ? other.to.localeCompare(one.to) : other.from.localeCompare(one.from),
  );
}

async function currentFigures(db: Db, stadtbezirke: readonly string[], day: LocalDate): Promise<Figure[]> {
  const places = await countPlaces(db);
  const counting = count.today(day);
  return [
    ...count.placeFigures(places, stadtbezirke, counting),
    count.officeFigure(places, counting),
    count.districtFigure(stadtbezirke, counting),
    ...count.checkedFigures(await countChecked(db, day), stadtbezirke, counting),
    staffFigure(await countStaff(db), counting),
    partnerFigure(await countPartners(db, day), counting),
  ];
}

async function figuresOf(
  db: Db,
  period: Period,
  stadtbezirke: readonly string[],
  setting: FigureSetting,
): Promise<Figure[]> {
  const { today, completePeriods, scopes } = setting;
  const counting = count.countingOf(period, today, completePeriods);
  const formats = count.formatFigures(await countFormats(db, period, today), scopes, counting);
  if (!isYear(period)) return formats;
  const [dates, groups] = await Promise.all([countDates(db, period, today), countUserGroups(db, period)]);
  return [
    ...count.dateFigures(dates, stadtbezirke, counting),
    count.groupFigure(groups, counting),
    ...formats,
    ...(await figuresOfOffices(db, period, setting)),
  ];
}

/** A year in which no contact was noted has no figures of the offices, though old cases may reach into it. */
async function figuresOfOffices(db: Db, period: Period, setting: FigureSetting): Promise<Figure[]> {
  const { today, completeOfficeYears } = setting;
  const counted = await countOffices(db, period, today);
  if (counted.contacts === 0) return [];
  return officeFigures(counted, count.countingOf(period, today, completeOfficeYears));
}
