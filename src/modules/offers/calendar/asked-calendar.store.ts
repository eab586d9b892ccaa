import { addDays, addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import type { World } from "#platform/web/world.ts";
import { askedDates, type AskedDates } from "../date/asked-dates.store.ts";
import { chosenChips } from "../date/date-chips.ts";
import { parametersOf, type Ignored } from "../date/date-filter.ts";
import { calendarTexts as t } from "../texts/calendar.ts";
import { currentSlugs, titlesOf, type FeedQuery } from "./feed.store.ts";

const daysBack = 30;
const monthsOn = 12;
const mostOffers = 40;

/** A calendar that somebody asks for: what is in it, and what it is called. */
export interface AskedCalendar {
  readonly query: FeedQuery;
  readonly ignored: readonly Ignored[];
  readonly what: string;
  /** Whether anything was chosen; without, it holds the whole city. */
  readonly chosen: boolean;
  /** The address's own words, without what was not understood. */
  readonly parameters: URLSearchParams;
}

/** Reads the address of a calendar: the filters of the list, or offers one by one (`angebot`, repeated). */
export async function askedCalendar(world: World, parameters: URLSearchParams): Promise<AskedCalendar> {
  const asked = await askedDates(world, parameters);
  const wanted = [...new Set(parameters.getAll("angebot"))].slice(0, mostOffers);
  const slugs = await currentSlugs(
    world.public,
    wanted.filter((slug) => /^[a-z0-9-]+$/.test(slug)),
  );
  // One offer of several that is gone leaves the others where they are.
  const unknown: Ignored[] =
    slugs.length === 0 && wanted[0] !== undefined ? [{ name: "angebot", value: wanted[0] }] : [];
  const what = await named(world, asked, slugs);
  return {
    query: { ...within(asked, world.clock.today()), slugs: slugs.length === 0 ? null : slugs },
    ignored: [...asked.ignored, ...unknown],
    what: what ?? t["offers.calendar.name.all"]({ city: world.city.name }),
    chosen: what !== undefined,
    parameters: new URLSearchParams([
      ...Object.entries(parametersOf(asked.filter)),
      ...slugs.map((slug): [string, string] => ["angebot", slug]),
    ]),
  };
}

/** Calendars show the last days and the next year, whatever the list would show. */
function within({ filter, query }: AskedDates, today: LocalDate): AskedDates["query"] {
  const first = addDays(today, -daysBack);
  const last = addMonths(today, monthsOn);
  return {
    ...query,
    from: filter.ab !== undefined && filter.ab > first ? filter.ab : first,
    to: filter.bis !== undefined && filter.bis < last ? filter.bis : last,
  };
}

async function named(world: World, asked: AskedDates, slugs: readonly string[]): Promise<string | undefined> {
  const titles = await titlesOf(world.public, slugs);
  if (titles.length > 1) return t["offers.calendar.name.kept"];
  const chips = chosenChips({ ...asked.filter, vergangen: false }, asked.resolving.themes).map(({ label }) => label);
  const chosen = [...titles, asked.place?.name, ...chips].filter(Boolean).join(", ");
  return chosen === "" ? undefined : chosen;
}
