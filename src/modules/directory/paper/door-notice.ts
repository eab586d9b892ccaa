import type { DateRow } from "#modules/offers/index.ts";
import type { PublicPlace } from "#modules/places/index.ts";
import { dayAndMonthInWords, plainDateInWords } from "#platform/dates/in-words.ts";
import { openingInWords } from "#platform/dates/opening-hours-in-words.ts";
import { addDays, partsOf, startOfWeek, type LocalDate } from "#platform/dates/local-date.ts";
import type { DocumentData, DocumentOrder } from "#platform/documents/make-document.ts";
import { currentLocale } from "#platform/texts/current-locale.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { openingOf } from "../places/open-today.ts";
import { addressOf } from "../places/place-in-words.ts";
import { paperTexts as t } from "../texts/paper.ts";
import { frameOf, type PaperAround, type PaperDay, type PaperWays } from "./paper.ts";
import { weekDays } from "./paper-lines.ts";

/** One page for the door: `door-notice.typ`, which makes the letters as large as the page allows. */
export interface DoorNotice extends DocumentData, PaperWays {
  readonly accent: string;
  readonly pageWord: string;
  readonly foot: string;
  readonly under: readonly string[];
  readonly opening: { readonly heading: string; readonly lines: readonly string[] } | null;
  readonly week: { readonly heading: string; readonly days: readonly PaperDay[]; readonly none: string | null };
  readonly cut: string | null;
}

interface Notice {
  readonly place: PublicPlace;
  readonly kind: string;
  readonly week: Week;
  readonly rows: readonly DateRow[];
  readonly total: number;
  readonly ways: PaperWays;
}

export interface Week {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** "diese" or "naechste": whoever prints on Friday wants the next one. */
export function readWeek(value: string | undefined, today: LocalDate): Week {
  const wanted = value ?? "diese";
  if (wanted !== "diese" && wanted !== "naechste")
    throw new Refusal("directory.paper.door.week.unknown", 400, { details: { value: wanted.slice(0, 40) } });
  const monday = addDays(startOfWeek(today), wanted === "diese" ? 0 : 7);
  return { from: monday, to: addDays(monday, 6) };
}

export function doorNotice(notice: Notice, around: PaperAround): DocumentOrder<DoorNotice> {
  const { place, kind, week, rows, total, ways } = notice;
  const sameMonth = week.from.slice(0, 7) === week.to.slice(0, 7);
  const from =
    sameMonth && currentLocale() === "de" ? `${partsOf(week.from).dayOfMonth}.` : dayAndMonthInWords(week.from);
  const span = { from, to: plainDateInWords(week.to) };
  return {
    template: "modules/directory/paper/door-notice.typ",
    data: {
      ...frameOf(around, place.name),
      foot: t["directory.paper.door.foot"]({ date: plainDateInWords(around.today) }),
      ...ways,
      under: [kind, addressOf(place), place.stepFree === true ? t["directory.paper.door.access"] : ""].filter(Boolean),
      opening: openingFor(place, week.from),
      week: {
        heading: t["directory.paper.door.week"](span),
        days: weekDays(rows),
        none: rows.length === 0 ? t["directory.paper.door.none"] : null,
      },
      cut: total > rows.length ? t["directory.paper.more"]({ count: total - rows.length }) : null,
    },
  };
}

function openingFor(place: PublicPlace, on: LocalDate): DoorNotice["opening"] {
  const opening = openingOf(place);
  const lines = opening ? openingInWords(opening, on) : place.openingText === null ? [] : [place.openingText];
  return lines.length === 0 ? null : { heading: t["directory.paper.door.open"], lines };
}
