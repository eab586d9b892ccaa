import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { endOffer } from "../offer/end-offer.action.ts";
import { aPublicOffer, dateIn, datesOf, doing, editor, journalOf, someHouses } from "../offers.fixtures.ts";
import { cancelSpanOfDates } from "./cancel-span.action.ts";
import { extendDates } from "./extend-dates.action.ts";
import { extendDatesJob } from "./extend-dates.job.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await someHouses(database);
});
afterAll(() => database.drop());

const run = (on: string) => {
  const { clock } = doing(database, { on });
  return extendDatesJob({ staff: database.staff, clock }).run({});
};
const lastDay = async (offerId: string) => (await datesOf(database, offerId)).at(-1)?.day;

describe("offers.dates.extend", () => {
  it("moves the horizon on with the days, and does nothing the second time", async () => {
    const doer = doing(database);
    const open = await aPublicOffer(doer);
    const ended = await aPublicOffer(doer);
    await perform(endOffer, doer, { id: ended.id, stand: ended.version });
    const limited = await aPublicOffer(doer, dateIn("bis", "2027-03-30"));
    const before = await datesOf(database, open.id);

    await run("2026-12-24");
    expect(await lastDay(open.id)).toBe("2028-01-18");
    expect((await datesOf(database, open.id)).slice(0, before.length)).toEqual(before);
    expect(await datesOf(database, ended.id)).toEqual([]);
    expect(await lastDay(limited.id)).toBe("2027-03-30");
    expect(await journalOf(database)).toMatchObject([{ deed: "offers.dates.extend", actor: "system", count: 4 }]);

    const lines = await journalOf(database, 1000);
    await run("2026-12-24");
    expect(await journalOf(database, 1000)).toEqual(lines);
  });

  it("remembers what was decided about days that had no row yet", async () => {
    const doer = doing(database, { on: "2026-12-24" });
    const { id } = await aPublicOffer(doer, dateIn("ab", "2026-12-29"));
    const pause = { ...dateIn("von", "2028-01-01"), ...dateIn("bis", "2028-01-31"), grund: "Umbau" };
    const { count } = await perform(cancelSpanOfDates, doer, { id, ...pause });
    expect([count, await lastDay(id)]).toEqual([4, "2028-01-18"]);
    await run("2027-01-20");
    const january = (await datesOf(database, id)).filter(
      (date) => date.day >= "2028-01-01" && date.day <= "2028-01-31",
    );
    expect(january.map(({ status, note }) => `${status} ${note}`)).toEqual(
      Array.from({ length: 4 }, () => "cancelled Umbau"),
    );
  });

  it("is the product's own deed, nobody's else", async () => {
    await expect(perform(extendDates, doing(database), {})).rejects.toThrow(expect.objectContaining({ status: 403 }));
    await expect(
      perform(extendDates, doing(database, { actor: { ...editor, ...system } }), {}),
    ).resolves.toBeGreaterThanOrEqual(0);
  });
});
