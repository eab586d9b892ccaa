import { type Random, seeded } from "#cities/random.ts";
import type { LoadedCounselling } from "#modules/counselling/index.ts";
import { idOf } from "#platform/database/ids.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { lifeWords } from "../texts/office-life.ts";
import type { DemoCase } from "./case-rows.ts";
import { chooser, happens, several } from "./choose.ts";
import type { DemoOffice } from "./demo-office.ts";
import type { Life } from "./office-life.ts";
import type { DemoSession } from "./session-rows.ts";
import { ageBandChoice, askerChoice, channelChoice, languageChoice, resultChoice, themeChoice } from "./shares.ts";

type ContactRows = Pick<LoadedCounselling, "contacts" | "contactThemes" | "needs">;

/** What differs between one tally and the next before chance comes in. */
interface Asked {
  readonly onDay: LocalDate;
  readonly office: DemoOffice;
  readonly staffId: string;
  readonly channel: string;
  readonly sessionId: string | null;
  readonly result: string | null;
}

const atSessions = 0.8;
/** Cases that began with a word at the counter; the tally of it is counted as the case. */
const becameCase = 0.6;
const residents = chooser([
  ["own", 0.88],
  ["other", 0.07],
  ["unknown", 0.05],
] as const);

/** Brief contacts, their themes, and what was missing. */
export function contactRows(cases: readonly DemoCase[], sessions: readonly DemoSession[], life: Life): ContactRows {
  const random = seeded(`${life.seed} contacts`);
  const asked = life.years.flatMap((year) => {
    const outside = ofSessions(sessions, year).slice(0, year.contacts);
    const others = Array.from({ length: year.contacts - outside.length }, () =>
      anyDay(life.days.between(random, year.from, year.to), life, random),
    );
    return [...outside, ...others];
  });
  const first = life.years[0]?.from ?? life.today;
  const beginnings = cases
    .filter(({ life: { openedOn } }) => openedOn >= first)
    .filter(() => happens(random, becameCase))
    .map(({ life: { openedOn }, office, staff, channel }) => ({
      onDay: openedOn,
      office,
      staffId: staff.id,
      channel,
      sessionId: null,
      result: "fall",
    }));
  return joined([...asked, ...beginnings].map((each, index) => tally(each, index, life, random)));
}

/** Four in five visitors of the hours away from the office are noted one by one. */
function ofSessions(sessions: readonly DemoSession[], { from, to }: Life["years"][number]): Asked[] {
  return sessions
    .filter(({ onDay, state }) => state === "gehalten" && onDay >= from && onDay <= to)
    .flatMap(({ id, onDay, office, staffId, visitors }) =>
      Array.from({ length: Math.round((visitors ?? 0) * atSessions) }, () => ({
        onDay,
        office,
        staffId,
        channel: "aussensprechstunde",
        sessionId: id,
        result: null,
      })),
    );
}

function anyDay(onDay: LocalDate, { anOffice }: Life, random: Random): Asked {
  const office = anOffice(random);
  const staffId = random.pick(office.staff).id;
  return { onDay, office, staffId, channel: channelChoice(random), sessionId: null, result: null };
}

function tally(asked: Asked, index: number, life: Life, random: Random) {
  const { office, onDay, staffId, channel, sessionId } = asked;
  const id = idOf("contact", String(index));
  const result = asked.result ?? resultChoice(random);
  const themes = several(themeChoice, 1 + random.below(2), random);
  const lives = livesAt(office, life, random);
  const employerId = office.staff.find((each) => each.id === staffId)?.employerId ?? null;
  // Before the offices open, so that no tally of today lies ahead of anybody's clock.
  const hour = onDay === life.today ? 6 : 7 + random.below(8);
  const createdAt = `${onDay}T${String(hour).padStart(2, "0")}:${String(random.below(60)).padStart(2, "0")}:00Z`;
  const made = { officeId: office.id, employerId, onDay, createdBy: staffId, createdAt };
  const contact = {
    ...made,
    ...lives,
    id,
    siteId: office.sites.length === 0 ? null : random.pick(office.sites),
    channel,
    asker: askerChoice(random),
    result,
    referredTo: result === "verwiesen" ? random.pick(lifeWords.referredTo) : null,
    ageBand: happens(random, 0.55) ? ageBandChoice(random) : null,
    language: happens(random, 0.1) ? languageChoice(random) : null,
    minutes: happens(random, 0.7) ? 3 + random.below(22) : null,
    sessionId,
    batchId: id,
  };
  const [theme = ""] = themes;
  const need = {
    ...made,
    ...lives,
    id: idOf("need", String(index)),
    themeKey: theme,
    wish: random.pick(lifeWords.wishes),
    contactId: id,
    caseId: null,
  };
  return {
    contacts: [contact],
    contactThemes: themes.map((themeKey) => ({ contactId: id, themeKey })),
    needs: result === "kein-angebot" ? [need] : [],
  };
}

function livesAt(office: DemoOffice, { anOffice }: Life, random: Random) {
  const where = residents(random);
  if (where === "unknown") return { stadtbezirkId: null, areaId: null };
  const home = where === "own" ? office : anOffice(random);
  const quarter = home.quarters.length > 0 && happens(random, 0.6) ? random.pick(home.quarters).id : null;
  return { stadtbezirkId: home.id, areaId: quarter };
}

function joined(made: readonly ContactRows[]): ContactRows {
  return {
    contacts: made.flatMap(({ contacts }) => contacts),
    contactThemes: made.flatMap(({ contactThemes }) => contactThemes),
    needs: made.flatMap(({ needs }) => needs),
  };
}
