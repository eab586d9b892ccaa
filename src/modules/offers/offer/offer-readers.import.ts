import { readDate, readTime, readTimeRange, readWeekdays } from "#platform/dates/german-input.ts";
import { isLocalDate, isLocalTime, type LocalDate, type LocalTime, type Weekday } from "#platform/dates/local-date.ts";
import { distance } from "#platform/imports/closeness.ts";
import { fold } from "#platform/imports/fold.ts";
import { oneOf } from "#platform/imports/values/choice.ts";
import { readPrice } from "#platform/imports/values/money.ts";
import { problem, readAs, type Reader } from "#platform/imports/values/reading.ts";
import { readDays } from "../series/rhythm.import.ts";
import type { WhenRow } from "../series/series-of-row.import.ts";
import type { PriceKind, Registration } from "./offer.ts";

export const readWeekdaysCell: Reader<readonly Weekday[]> = (text) => {
  const days = readWeekdays(text.replace(/^\s*jede[nr]?\s+/i, ""));
  return days ? { ok: days } : problem("offers.import.weekday");
};

export const readTimeCell: Reader<LocalTime> = (text) => {
  const read = readTime(text.replace(/^\s*(?:ab|um|bis)\s+/i, "").replace(/^24([:.]00)?/, "0:00"));
  return read ? { ok: read } : problem("platform.field.time");
};

/** "14-16 Uhr", "ab 14 Uhr", "14:30". */
export const readTimesCell: Reader<WhenRow["time"]> = (text) => {
  const range = readTimeRange(text);
  if (range) return { ok: range };
  return readAs(readTimeCell, (from) => ({ from, to: null }))(text);
};

export const dayReader =
  (today: LocalDate): Reader<LocalDate> =>
  (text) => {
    const [date = ""] = text.trim().split("T");
    const read = isLocalDate(date) ? date : readDate(text, today);
    return read ? { ok: read } : problem("offers.import.day");
  };

/** One day or several; spreadsheets hand over a day with its time as "2026-11-24T14:30". */
export const daysReader =
  (today: LocalDate): Reader<WhenRow["dates"]> =>
  (text) => {
    const [, date = "", time = ""] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(text.trim()) ?? [];
    if (isLocalDate(date) && isLocalTime(time)) return { ok: { days: [date], time } };
    const days = readDays(text, today);
    return days ? { ok: { days, time: null } } : problem("offers.import.day");
  };

export interface PriceCell {
  readonly priceKind: PriceKind;
  readonly priceCents: number | null;
}

/** "5 € pro Termin", "30 € je Kurs", "kostenlos", "Spende". */
export const readPriceCell: Reader<PriceCell> = (text) => {
  const perCourse = /\s*(?:pro|je|für den|für das|\/)\s*(?:kurs|semester|halbjahr|block)\s*$/i;
  const perDate = /\s*(?:pro|je|\/)\s*(?:termin|treffen|mal|person|teilnahme|nachmittag)\s*$/i;
  const amount = text.replace(perCourse, "").replace(perDate, "");
  return readAs(readPrice, (price): PriceCell => {
    if (price.kind === "donation") return { priceKind: "donation", priceCents: null };
    if (price.cents === 0) return { priceKind: "free", priceCents: null };
    return { priceKind: perCourse.test(text) ? "per_course" : "per_date", priceCents: price.cents };
  })(amount);
};

export const readRegistration: Reader<Registration> = oneOf<Registration>({
  required: [
    "erforderlich",
    "ja",
    "x",
    "notwendig",
    "nötig",
    "mit Anmeldung",
    "telefonisch",
    "Anmeldung erforderlich",
    "bitte anmelden",
  ],
  none: [
    "nicht erforderlich",
    "nein",
    "keine",
    "ohne",
    "ohne Anmeldung",
    "einfach kommen",
    "keine Anmeldung",
    "offen",
    "nicht nötig",
  ],
  unknown: ["unbekannt", "?"],
});

export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** Names as people write them: with the street behind a comma or in brackets. Nothing is guessed: what is unknown is refused. */
export function namedReader(things: readonly NamedThing[], kind: "place" | "organisation"): Reader<string> {
  const byName = Map.groupBy(things, ({ name }) => fold(name));
  return (text) => {
    const wanted = [text, text.replace(/\s*[,;(].*$/s, "")].map(fold);
    const found = wanted.map((name) => byName.get(name)).find((each) => each !== undefined);
    const [only, ...others] = found ?? [];
    if (only && others.length === 0) return { ok: only.id };
    if (only) return problem(`offers.import.${kind}-several`);
    const near = things.filter(({ name }) => distance(fold(name), wanted[0] ?? "", 2) <= 2).map(({ name }) => name);
    return problem(`offers.import.${kind}-unknown`, { near: near.slice(0, 3) });
  };
}

export interface KnownTheme extends NamedThing {
  readonly key: string;
}

/** What lists call a theme, beside its name and key. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  bewegung: ["Sport", "Gymnastik", "Fitness", "Bewegung", "Gesundheitssport", "Yoga"],
  treffen: ["Treffen", "Café", "Begegnung", "Treff", "Klönen", "Kaffee"],
  mittagstisch: ["Frühstück", "Mittagstisch", "Mittagessen", "Essen"],
  tanz: ["Tanz", "Tanzen"],
  musik: ["Musik", "Singen", "Chor"],
  kreativ: ["Kreativ", "Kreatives", "Basteln", "Malen", "Handarbeit", "Handarbeiten"],
  spiele: ["Spiel", "Spiele", "Karten", "Kartenspiel"],
  kultur: ["Kultur", "Konzert", "Lesung", "Kino", "Theater"],
  vortrag: ["Vortrag", "Vorträge", "Gespräch", "Information"],
  sprachen: ["Sprache", "Sprachkurs", "Sprachen"],
  digital: ["Computer", "Smartphone", "Handy", "Internet", "PC", "Digitales", "Technik"],
  ausflug: ["Ausflug", "Ausflüge", "Reise", "Reisen", "Fahrt", "Wanderung"],
  fest: ["Fest", "Feste", "Feier", "Markt"],
  beratung: ["Beratung", "Information und Beratung"],
  gesundheit: ["Gesundheit"],
  "geselligkeit-und-kultur": ["Bildung", "Geselligkeit", "Freizeit"],
};

export function themesReader(themes: readonly KnownTheme[]): Reader<readonly string[]> {
  const byName = new Map(
    themes.flatMap(({ id, key, name }) =>
      [name, key, ...(alsoCalled[key] ?? [])].map((word) => [fold(word), id] as const),
    ),
  );
  const allowed = themes.map(({ name }) => name);
  return (text) => {
    const whole = byName.get(fold(text));
    const parts = whole === undefined ? text.split(/[,;/\n]/).map((part) => byName.get(fold(part))) : [whole];
    const known = parts.filter((id) => id !== undefined);
    return known.length === parts.length
      ? { ok: [...new Set(known)].toSorted() }
      : problem("imports.value.choice", { allowed });
  };
}
