import { readTime, readTimeRange, readWeekday, readWeekdays } from "./german-input.ts";
import { endInWords, textsIn } from "./in-words.ts";
import { type LocalTime, type Weekday, inWeekOrder, time } from "./local-date.ts";
import { type OpeningInterval, OpeningHours, type OpeningRule } from "./opening-hours.ts";

/**
 * Reads opening hours as people write them: "Mo-Fr 08:00-18:00; 1x wöchentlich bis 22:00". Each part that names
 * weekdays must be understood whole, or the answer is undefined and the page shows the text as it is.
 */
export function parseOpeningHours(text: string): OpeningHours | undefined {
  const rules: OpeningRule[] = [];
  let house: string | null = null;
  for (const part of text
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== "")) {
    const { name, rest } = withoutName(part);
    house = name ?? house;
    if (isClosedPart(rest)) continue;
    const read = startsWithDays(rest) ? readGroups(rest, house) : readNote(rest, rules);
    if (!read) return undefined;
    rules.push(...read);
  }
  return rules.some(({ kind }) => kind !== "note") ? OpeningHours.parse({ rules }) : undefined;
}

const dayName =
  "(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?|(?:mo|di|mi|do|fr|sa|so)\\b\\.?|täglich)";
const dayList = `${dayName}(?:\\s*(?:,|/|&|\\+|-|–|bis|und|u\\.)\\s*${dayName})*`;
const clock = "\\d{1,2}(?:[:.]\\d{2})?\\s*(?:uhr|h)?";
const range = `(?:von\\s+)?${clock}\\s*(?:-|–|bis)\\s*${clock}`;
const hours = `(?:${range}(?:\\s*(?:und|u\\.|,|\\+)\\s*${range})*|ab\\s+${clock})`;
const nth = "(?:jede[nr]?\\s+|am\\s+)?(ersten?r?|zweiten?r?|dritten?r?|vierten?r?|letzten?r?|[1-4]\\.)\\s+";

const daysAtStart = new RegExp(`^(?:${nth})?${dayName}`, "i");
const weeklyGroup = new RegExp(`^(${dayList}):?,?\\s+(${hours})(.*)$`, "i");
const monthlyGroup = new RegExp(`^${nth}(${dayName})\\s+im\\s+monat:?,?\\s+(${hours})(.*)$`, "i");
const closedDays = new RegExp(`^${dayList}:?\\s+geschlossen$`, "i");

/** "Café am Klostergarten: Di …": the name holds for the parts behind it too. */
function withoutName(part: string): { readonly name?: string; readonly rest: string } {
  const [, name, rest] = /^([^:\d]{3,}): +(\D.*)$/.exec(part) ?? [];
  return name === undefined || rest === undefined || readWeekdays(name) ? { rest: part } : { name: name.trim(), rest };
}

function startsWithDays(text: string): boolean {
  return daysAtStart.test(text);
}

/** Days that no rule names are closed anyway. */
function isClosedPart(text: string): boolean {
  return closedDays.test(text);
}

/** "Mi 14-16 und 17-19, Do 14-16 Marktcafé": groups of days and hours, each perhaps with what takes place. */
function readGroups(text: string, house: string | null): OpeningRule[] | undefined {
  const weekly = weeklyGroup.exec(text);
  const monthly = weekly ? null : monthlyGroup.exec(text);
  const [hoursText, rest] = (weekly ?? monthly)?.slice(-2) ?? [];
  const intervals = readHours(hoursText ?? "");
  if (!intervals) return undefined;
  const { label, next } = readLabel((rest ?? "").trim());
  if (label !== null && doubtful.test(label)) return undefined;
  const days = weekly ? weeklyDays(weekly[1] ?? "") : monthlyDay(monthly?.[1] ?? "", monthly?.[2] ?? "");
  const following = next === "" ? [] : readGroups(next, house);
  if (!days || !following) return undefined;
  const named = [house, label].filter((each) => each !== null).join(": ");
  const more = { label: named === "" ? null : named, validFrom: null, validUntil: null };
  return [...intervals.map((interval) => ({ ...days, ...interval, ...more })), ...following];
}

function weeklyDays(text: string): { kind: "weekly"; weekdays: Weekday[] } | undefined {
  const read = readWeekdays(text);
  return read && { kind: "weekly", weekdays: read };
}

const ordinals = ["erste", "zweite", "dritte", "vierte"];

function monthlyDay(nthText: string, dayText: string) {
  const weekday = readWeekday(dayText);
  if (weekday === undefined) return undefined;
  const word = nthText.toLowerCase().replace(/[nr]$/, "");
  const number = /^\d/.test(word) ? Number.parseInt(word, 10) : ordinals.indexOf(word) + 1;
  const which = ([1, 2, 3, 4] as const).find((each) => each === number) ?? ("last" as const);
  return { kind: "monthly-nth-weekday" as const, nth: which, weekday };
}

function readHours(text: string): OpeningInterval[] | undefined {
  const start = /^ab\s+/i.test(text) ? readTime(text.replace(/^ab\s+/i, "")) : undefined;
  if (start !== undefined) return [{ from: start, to: null }];
  const read = text.split(/\s*(?:\bund\b|\bu\.|,|\+)\s*/i).map(readTimeRange);
  const intervals = read.flatMap((each) => each ?? []);
  return intervals.length === 0 || read.includes(undefined) ? undefined : intervals;
}

/** What stands behind the hours: "(Marktcafé)", "Mittagstisch", then perhaps a comma and the next days. */
function readLabel(text: string): { readonly label: string | null; readonly next: string } {
  const [, first = "", next] = new RegExp(`^(.*?),\\s*((?:${nth})?${dayName}.*)$`, "i").exec(text) ?? [];
  const label = (next === undefined ? text : first).replace(/^[(,\s]+|[)\s]+$/g, "").trim();
  return { label: label === "" ? null : label, next: (next ?? "").trim() };
}

/** Words that take something back: then the hours before them cannot be trusted alone. */
const doubtful = /\b(?:geschlossen|eingestellt|nur|außer|nicht|kein|bis auf|entfällt|ferien|winter|sommer)|\d/i;

const allDay = { from: time("00:00"), to: time("00:00") };

function readNote(text: string, before: readonly OpeningRule[]): OpeningRule[] | undefined {
  const t = textsIn("de");
  const late = /^(?:1|ein) ?(?:x|mal) (?:wöchentlich|(?:pro|in der|die) woche) bis (.+)$/i.exec(text);
  const ends = late ? readTime(late[1] ?? "") : undefined;
  if (ends !== undefined) {
    const said = t["platform.dates.opening.once-a-week-until"]({ ends: endInWords(ends) });
    return [{ kind: "note", text: said, maybe: lateHours(before, ends) }];
  }
  if (/^(?:1|ein) ?(?:x|mal) (?:monatlich|(?:pro|im) monat) am wochenende$/i.test(text)) {
    const said = t["platform.dates.opening.once-a-month-at-weekend"];
    return [{ kind: "note", text: said, maybe: { weekdays: [6, 7], ...allDay } }];
  }
  if (doubtful.test(text)) return undefined;
  const onRequest = /vereinbarung|absprache|anmeldung/i.test(text);
  const maybe = onRequest ? null : { weekdays: inWeekOrder([1, 2, 3, 4, 5, 6, 7]), ...allDay };
  return [{ kind: "note", text: text.charAt(0).toUpperCase() + text.slice(1), maybe }];
}

/** The one late evening falls on a day when the house is open anyway; which one, the text does not say. */
function lateHours(before: readonly OpeningRule[], until: LocalTime) {
  const weekly = before.filter((rule) => rule.kind === "weekly");
  const weekdays = inWeekOrder(weekly.flatMap((rule) => rule.weekdays));
  const from = weekly.reduce((latest, { to }) => (to !== null && to > latest ? to : latest), time("00:00"));
  return { weekdays, from, to: until };
}
