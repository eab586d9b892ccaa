import { z } from "zod";

/** A day of the calendar, "2026-11-24"; it has no time zone. */
export type LocalDate = string & z.core.$brand<"LocalDate">;

/** A time on the wall clock, "14:00". */
export type LocalTime = string & z.core.$brand<"LocalTime">;

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekdayNumbers: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Monday first, each day once. */
export function inWeekOrder(days: readonly Weekday[]): Weekday[] {
  return weekdayNumbers.filter((each) => days.includes(each));
}

/** The codes that addresses use (`tag=di`), Monday first. */
export const weekdays = ["mo", "di", "mi", "do", "fr", "sa", "so"] as const;
export type WeekdayCode = (typeof weekdays)[number];

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

export function isLocalDate(text: string): text is LocalDate {
  if (!datePattern.test(text)) return false;
  const { year, month, dayOfMonth } = partsOf(text);
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

export function isLocalTime(text: string): text is LocalTime {
  return timePattern.test(text);
}

const notADate = { error: "platform.dates.not-a-date" };
const notATime = { error: "platform.dates.not-a-time" };

/** For the edges; the error is a text key. */
export const localDate = z
  .string(notADate)
  .refine((text): boolean => isLocalDate(text), notADate)
  .brand<"LocalDate">();
export const localTime = z
  .string(notATime)
  .refine((text): boolean => isLocalTime(text), notATime)
  .brand<"LocalTime">();
export const weekday = z.literal(weekdayNumbers);

/** For dates that stand in our own code and tests: a wrong one is a fault, not a refusal. */
export function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`"${text}" is no date`);
  return text;
}

/** As `day`, for times. */
export function time(text: string): LocalTime {
  if (!isLocalTime(text)) throw new RangeError(`"${text}" is no time`);
  return text;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

export function partsOf(date: string): DateParts {
  const digits = (from: number, to: number): number => {
    let number = 0;
    for (let at = from; at < to; at++) number = number * 10 + date.charCodeAt(at) - 48;
    return number;
  };
  return { year: digits(0, 4), month: digits(5, 7), dayOfMonth: digits(8, 10) };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1 January 1970: loops over many dates count with these (Howard Hinnant, "days_from_civil"). */
export function dayNumberOf(date: LocalDate): number {
  const { year, month, dayOfMonth } = partsOf(date);
  return dayNumber(year, month, dayOfMonth);
}

export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Days of this century share one string each, so that a million records do not hold a million copies. */
const shared = new Map<number, LocalDate>();
const firstShared = dayNumber(2000, 1, 1);
const lastShared = dayNumber(2099, 12, 31);

export function dateOf(number: number): LocalDate {
  const known = shared.get(number);
  if (known !== undefined) return known;
  const date = written(number);
  if (number >= firstShared && number <= lastShared) shared.set(number, date);
  return date;
}

function written(number: number): LocalDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dateFrom(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/** The parts must be a real day; `isLocalDate` tells for parts that somebody typed. */
export function dateFrom(year: number, month: number, dayOfMonth: number): LocalDate {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
  return day(text);
}

export function addDays(date: LocalDate, count: number): LocalDate {
  return dateOf(dayNumberOf(date) + count);
}

/** 31 January plus a month is the last day of February. */
export function addMonths(date: LocalDate, count: number): LocalDate {
  const { year, month, dayOfMonth } = partsOf(date);
  const months = year * 12 + month - 1 + count;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  return dateFrom(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfNumber(dayNumberOf(date));
}

/** Day 0, 1 January 1970, was a Thursday. */
const weekdaysFromThursday: readonly Weekday[] = [4, 5, 6, 7, 1, 2, 3];

export function weekdayOfNumber(number: number): Weekday {
  return weekdaysFromThursday[((number % 7) + 7) % 7] ?? 1;
}

export function weekdayCodeOf(date: LocalDate): WeekdayCode {
  return weekdays[weekdayOf(date) - 1] ?? "mo";
}

/** How many days after `from` comes `to`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function isBefore(date: LocalDate, other: LocalDate): boolean {
  return date < other;
}

/** The Monday of the week. */
export function startOfWeek(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** Week 1 is the week with the first Thursday of a year, so 1 January may lie in the last week of the old year. */
export function isoWeekOf(date: LocalDate): { readonly year: number; readonly week: number } {
  const thursday = dayNumberOf(startOfWeek(date)) + 3;
  const { year } = partsOf(dateOf(thursday));
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Every day from `from` to `to`, both included. */
export function datesBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const first = dayNumberOf(from);
  const length = Math.max(0, dayNumberOf(to) - first + 1);
  return Array.from({ length }, (_, index) => dateOf(first + index));
}

/** Minutes since midnight. */
export function minutesOf(at: LocalTime): number {
  const [hours = "0", minutes = "0"] = at.split(":");
  return Number(hours) * 60 + Number(minutes);
}
