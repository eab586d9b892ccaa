import type { Random } from "#cities/random.ts";
import { idOf } from "#platform/database/ids.ts";
import { addDays, daysBetween, type LocalDate } from "#platform/dates/local-date.ts";
import { lifeWords } from "../texts/office-life.ts";
import type { DemoCase } from "./case-rows.ts";
import { happens } from "./choose.ts";
import type { Life } from "./office-life.ts";
import { contactKindChoice } from "./shares.ts";

interface CaseContactRow {
  readonly onDay: LocalDate;
  readonly [column: string]: unknown;
}

const every = 28;
const most = 6;
/** Open cases of which nobody has heard for a while: lists that ask for them must find some. */
const forgotten = 0.16;
const silence = { from: 32, days: 80 };

/** Talks and visits of a case in their order; a new one has none yet. */
export function caseContacts(each: DemoCase, { days, today }: Life, random: Random): readonly CaseContactRow[] {
  const { id: caseId, life, state, staff } = each;
  if (state === "neu") return [];
  const quiet = life.closedOn === null && happens(random, forgotten);
  const end = life.closedOn ?? (quiet ? addDays(today, -silence.from - random.below(silence.days)) : today);
  if (end < life.openedOn) return [];
  const count = Math.min(most, 1 + Math.floor(daysBetween(life.openedOn, end) / every));
  const drawn = Array.from({ length: count }, (_, place) =>
    // The last talks lie near the end of what is known, the first ones near the beginning.
    days.between(
      random,
      latestOf(life.openedOn, addDays(end, -every * (count - place))),
      addDays(end, -every * (count - place - 1)),
    ),
  );
  return drawn
    .map((onDay) => (onDay < life.openedOn ? life.openedOn : onDay))
    .toSorted((one, other) => one.localeCompare(other))
    .map((onDay, place) => ({
      id: idOf("case-contact", `${each.index}/${place}`),
      caseId,
      onDay,
      minutes: 10 + 5 * random.below(12),
      kind: contactKindChoice(random),
      note: happens(random, 0.6) ? random.pick(lifeWords.notes) : null,
      private: false,
      authorId: staff.id,
      version: 1,
    }));
}

const latestOf = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);
