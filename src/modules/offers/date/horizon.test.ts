import { expect, it } from "vitest";
import { schoolHolidaysKnownUntil } from "#platform/dates/holidays.ts";
import { addDays, addMonths } from "#platform/dates/local-date.ts";
import { today } from "../offers.fixtures.ts";
import { horizonOf } from "./horizon.ts";

const skipping = { skip: { publicHolidays: true, schoolHolidays: true } };
const always = { skip: { publicHolidays: true, schoolHolidays: false } };

it("reaches thirteen months ahead", () => {
  expect(horizonOf(skipping, today)).toBe("2027-12-24");
});

it("ends where nobody knows the school holidays yet, for series that skip them", () => {
  const late = addDays(schoolHolidaysKnownUntil(), -100);
  expect(horizonOf(skipping, late)).toBe(schoolHolidaysKnownUntil());
  expect(horizonOf(always, late)).toBe(addMonths(late, 13));
});
