import { addDays, day, type LocalDate } from "#platform/dates/local-date.ts";
import type { Holidays } from "#platform/dates/holidays.ts";
import { expand } from "#platform/dates/series.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import type { DemoOffer, DemoUserGroup, OfferPlace } from "./demo-offer.ts";
import { exampleOffer, firstOnOrAfter, ruleOf } from "./example-offer.ts";
import { endOf, templates, type Template } from "./templates.ts";
import type { Random } from "../random.ts";

export interface Window {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Fills a past year with "Beispiel" offers until it has exactly `wanted` dates; `there` of them are real. */
export function fillWithDates(
  places: readonly OfferPlace[],
  window: Window,
  wanted: number,
  { random, holidays }: Sources,
): DemoOffer[] {
  const offers: DemoOffer[] = [];
  const all = templates();
  let missing = wanted;
  for (let round = 0; missing > 0; round++) {
    for (const place of places) {
      if (missing === 0) break;
      if (round < 24 && round >= offersOf(place)) continue;
      const template = pick(all, round * 7 + places.indexOf(place) * 3);
      const weekday = random.pick(template.weekdays);
      const from = firstOnOrAfter(addDays(window.from, random.below(28)), weekday);
      const dates = expand(ruleOf({ template, weekday, from, until: window.to }), { ...window, holidays }).length;
      const taken = Math.min(dates, missing);
      const rule =
        taken < dates
          ? ruleOf({ template, weekday, from, count: taken })
          : ruleOf({ template, weekday, from, until: window.to });
      missing -= taken;
      offers.push(
        exampleOffer({
          naturalKey: `${window.from}/${place.naturalKey}/${round}`,
          template,
          place,
          variant: variantOf(round),
          rule,
          past: true,
          confirmedOn: null,
        }),
      );
    }
  }
  return offers;
}

/** Fills houses with exactly `wanted` different formats, each with at least one date in the window. */
export function fillWithFormats(
  places: readonly OfferPlace[],
  window: Window,
  wanted: number,
  { random }: Sources,
): DemoOffer[] {
  const all = templates();
  const span = 40 * 7;
  return Array.from({ length: wanted }, (_, index) => {
    const place = pick(places, index);
    const template = pick(all, Math.floor(index / places.length));
    const weekday = random.pick(template.weekdays);
    const from = firstOnOrAfter(addDays(window.from, 6 + random.below(span)), weekday);
    return exampleOffer({
      naturalKey: `${window.from}/format/${place.naturalKey}/${index}`,
      template,
      place,
      variant: variantOf(Math.floor(index / places.length / all.length)),
      rule: shortSeries(template, from, 1 + random.below(10)),
      past: true,
      confirmedOn: null,
    });
  });
}

/** Consecutive weeks without regard to holidays, so that the number of formats is certain. */
function shortSeries(template: Template, from: LocalDate, dates: number): SeriesRule {
  return SeriesRule.parse({
    kind: "dates",
    from,
    dates: Array.from({ length: dates }, (_, week) => addDays(from, week * 7)),
    starts: template.start,
    ends: endOf(template.start, template.minutes),
  });
}

/** Regular groups that used the rooms in the year of the window. */
export function fillWithGroups(places: readonly OfferPlace[], window: Window, wanted: number): DemoUserGroup[] {
  const names = [
    "Skatfreunde",
    "Handarbeitsrunde",
    "Gesprächskreis",
    "Wandergruppe",
    "Selbsthilfegruppe",
    "Chor",
    "Kartenrunde",
    "Tanzgruppe",
    "Frauenkreis",
    "Malgruppe",
  ];
  return Array.from({ length: wanted }, (_, index) => ({
    naturalKey: `group/${index}`,
    placeKey: pick(places, index).naturalKey,
    name: `${pick(names, Math.floor(index / places.length) + index)} Beispiel ${Math.floor(index / places.length) + 1}`,
    activeFrom: addDays(window.from, -(index % 900)),
    activeUntil: index % 9 === 0 ? day(`${window.to.slice(0, 4)}-10-31`) : null,
  }));
}

export interface Sources {
  readonly random: Random;
  readonly holidays: Holidays;
}

export const pick = <Each>(list: readonly Each[], index: number): Each => {
  const picked = list[index % list.length];
  if (picked === undefined) throw new RangeError("nothing to pick from");
  return picked;
};

/** Houses with paid staff offer more than places run by volunteers. */
const offersOf = ({ kind }: OfferPlace): number =>
  kind === "begegnungszentrum" ? 24 : kind === "begegnungsstaette" ? 5 : 4;

const variants = [
  "",
  "Gruppe 2",
  "Gruppe 3",
  "am Vormittag",
  "am Nachmittag",
  "für Fortgeschrittene",
  "Sommerkurs",
  "Herbstkurs",
  "Kompaktkurs",
  "Gruppe 4",
];
export const variantOf = (index: number): string => variants[index] ?? `Gruppe ${index}`;
