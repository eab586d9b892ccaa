import { addDays, day, startOfWeek, type LocalDate } from "#platform/dates/local-date.ts";
import { expand } from "#platform/dates/series.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import type { DemoOffer, OfferPlace } from "./demo-offer.ts";
import { exampleOffer, firstOnOrAfter, ruleOf } from "./example-offer.ts";
import { pick, variantOf, type Sources } from "./past-offers.ts";
import { templates, type Template } from "./templates.ts";

export interface PresentWish {
  readonly today: LocalDate;
  /** How many dates a year the city has, as far as it published it. */
  readonly datesPerYear: number;
  readonly scale: number;
}

/** How often a template takes place in a year, holidays left out; good enough to size the city. */
const perYear: Readonly<Record<Template["rhythm"], number>> = { weekly: 49, fortnightly: 25, monthly: 12, course: 37 };

/** The life of today: open-ended series since the start of the year, as many dates a year as the city published. */
export function presentOffers(places: readonly OfferPlace[], wish: PresentWish, sources: Sources): DemoOffer[] {
  const open = places.filter(({ status }) => status === "aktiv");
  const all = templates();
  const wanted = wish.datesPerYear * wish.scale;
  const thisYear = day(`${wish.today.slice(0, 4)}-01-02`);
  const offers: DemoOffer[] = [];
  for (let round = 0, dates = 0; dates < wanted && open.length > 0; round++) {
    for (const [index, place] of open.entries()) {
      if (dates >= wanted) break;
      if (round < 24 && round >= offersOf(place)) continue;
      const template = pick(all, round * 11 + index * 7);
      // What a larger scale adds has no past: it is there to be searched, not to be remembered.
      const from = dates < wish.datesPerYear ? thisYear : wish.today;
      dates += perYear[template.rhythm];
      offers.push(presentOffer({ template, place, round, from }, wish, sources));
    }
  }
  return offers;
}

const offersOf = ({ kind }: OfferPlace): number =>
  kind === "begegnungszentrum" ? 24 : kind === "begegnungsstaette" ? 4 : 3;

interface Slot {
  readonly template: Template;
  readonly place: OfferPlace;
  readonly round: number;
  readonly from: LocalDate;
}

function presentOffer(
  { template, place, round, from }: Slot,
  { today }: PresentWish,
  { random, holidays }: Sources,
): DemoOffer {
  const weekday = random.pick(template.weekdays);
  const rule = ruleOf({ template, weekday, from: firstOnOrAfter(addDays(from, random.below(21)), weekday) });
  const next = startOfWeek(today);
  const soon = expand(rule, { from: next, to: addDays(next, 27), holidays })[1]?.originalDate;
  return exampleOffer({
    naturalKey: `present/${place.naturalKey}/${round}`,
    template,
    place,
    variant: variantOf(Math.floor(round / 24)),
    rule: soon === undefined ? rule : disturbed(rule, soon, random.below(60)),
    past: false,
    confirmedOn: addDays(today, -random.below(300)),
  });
}

/** Life is not regular: a few of the next dates are cancelled or moved by a day. */
function disturbed(rule: SeriesRule, on: LocalDate, lot: number): SeriesRule {
  if (lot === 0)
    return SeriesRule.parse({ ...rule, overrides: [{ kind: "cancelled", on, reason: "Die Leitung ist verhindert." }] });
  if (lot === 1)
    return SeriesRule.parse({
      ...rule,
      overrides: [{ kind: "moved", on, reason: "Der Raum ist an dem Tag belegt.", to: { date: addDays(on, 1) } }],
    });
  return rule;
}
