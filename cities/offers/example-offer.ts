import { addDays, weekdayOf, type LocalDate, type Weekday } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import type { DemoOffer, OfferPlace } from "./demo-offer.ts";
import { endOf, priceOf, type Template } from "./templates.ts";

/** What differs between two "Beispiel" offers made from one template. */
export interface ExampleWish {
  readonly naturalKey: string;
  readonly template: Template;
  readonly place: OfferPlace;
  readonly variant: string;
  readonly rule: SeriesRule;
  readonly past: boolean;
  readonly confirmedOn: LocalDate | null;
}

/** Offers that were made up carry "Beispiel": past ones in their title, present ones as a badge (decision 7). */
export function exampleOffer({
  naturalKey,
  template,
  place,
  variant,
  rule,
  past,
  confirmedOn,
}: ExampleWish): DemoOffer {
  const price = priceOf(template);
  const title = [template.title, variant].filter((part) => part !== "").join(" – ");
  return {
    naturalKey,
    title: past ? `${title} (Beispiel)` : title,
    summary: template.summary,
    themes: template.themes,
    placeKey: place.naturalKey,
    stadtbezirk: place.stadtbezirk,
    priceKind: price.kind,
    priceCents: price.cents,
    registration: template.registration,
    languages: template.themes.includes("interkulturell") ? ["de", "tr"] : ["de"],
    targetGroups: template.targets,
    bringAlong: template.bring,
    status: past ? "beendet" : "aktiv",
    confirmedOn,
    rule,
  };
}

export interface RuleWish {
  readonly template: Template;
  readonly weekday: Weekday;
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly count?: number;
}

/** The series of a template: courses pause in the school holidays, everything pauses on public holidays. */
export function ruleOf({ template, weekday, from, until, count }: RuleWish): SeriesRule {
  const ofEverySeries = {
    from,
    until: until ?? null,
    count: count ?? null,
    starts: template.start,
    ends: endOf(template.start, template.minutes),
    skip: { publicHolidays: true, schoolHolidays: template.rhythm === "course" },
  };
  if (template.rhythm === "monthly")
    return SeriesRule.parse({ ...ofEverySeries, kind: "monthly-nth-weekday", nth: nthOf(from), weekday });
  return SeriesRule.parse({
    ...ofEverySeries,
    kind: "weekly",
    interval: template.rhythm === "fortnightly" ? 2 : 1,
    weekdays: [weekday],
  });
}

const nthOf = (from: LocalDate): number => (Number(from.slice(8)) % 4) + 1;

export function firstOnOrAfter(from: LocalDate, weekday: Weekday): LocalDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}
