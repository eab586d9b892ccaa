import { expect, it } from "vitest";
import { createApp, sentences } from "#src/app.ts";
import { demoDatabase } from "#src/demo/demo-city.fixtures.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { addDays, addMonths, day } from "#platform/dates/local-date.ts";
import { testWorld } from "#platform/web/testing-world.ts";
import { readByIcalJs, readByNodeIcal, shownInDatabase } from "./calendar.fixtures.ts";

it("a whole city, read by two programs, is what stands in the database", { timeout: 120_000 }, async () => {
  const database = await demoDatabase();
  const today = day("2026-11-24");
  const clock = fixedDay(today);
  const text = await (await createApp(testWorld(database, { sentences, clock })).request("/kalender.ics")).text();
  const expected = await shownInDatabase(database, addDays(today, -30), addMonths(today, 12));
  expect(expected.length).toBeGreaterThan(10_000);
  expect(readByIcalJs(text)).toEqual(expected);
  expect(readByNodeIcal(text)).toEqual(expected);
  await database.drop();
});
