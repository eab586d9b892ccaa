import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { anonymous } from "#platform/policy/actor.ts";
import type { OfferRecord } from "../offer/offer-record.ts";
import {
  aPublicOffer,
  dateIn,
  datesOf,
  doing,
  journalOf,
  otherDistrict,
  otherHouse,
  someHouses,
} from "../offers.fixtures.ts";
import { undoOffer } from "../revision/undo-offer.action.ts";
import { cancelDate } from "./cancel-date.action.ts";
import { cancelSpanOfDates } from "./cancel-span.action.ts";
import { readOfferDate } from "./list-offer-dates.view.ts";
import { moveDate } from "./move-date.action.ts";
import { standOf } from "./offer-date.ts";
import { restoreDate } from "./restore-date.action.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await someHouses(database);
});
afterAll(() => database.drop());

const doer = () => doing(database);
const december = (dayOfMonth: string) => `2026-12-${dayOfMonth}`;

/** What the form of a date sends along: which date, and how it was seen. */
async function formOf({ id }: Pick<OfferRecord, "id">, day: string) {
  const found = (await datesOf(database, id)).find((date) => date.day === day);
  const { date } = await look(readOfferDate, doer(), { id, termin: found?.id });
  return { id, termin: date.id, stand: standOf(date) };
}

const first = async (offer: OfferRecord) => (await datesOf(database, offer.id))[0];
const usual = { beginn: "14", ende: "16" };

describe("offers.date.cancel", () => {
  it("keeps the date with its reason, and the reason in the journal", async () => {
    const offer = await aPublicOffer(doer());
    const form = await formOf(offer, december("01"));
    await perform(cancelDate, doer(), { ...form, grund: "Die Leitung ist krank" });
    expect(await first(offer)).toMatchObject({
      id: form.termin,
      day: december("01"),
      status: "cancelled",
      note: "Die Leitung ist krank",
    });
    expect(await journalOf(database)).toMatchObject([
      {
        deed: "offers.date.cancel",
        subject: form.termin,
        changed: ["status"],
        reason: "Die Leitung ist krank",
        count: 1,
      },
    ]);
  });

  it("wants a reason", async () => {
    const form = await formOf(await aPublicOffer(doer()), december("01"));
    await expect(perform(cancelDate, doer(), { ...form, grund: " " })).rejects.toThrow(
      expect.objectContaining({ fields: [{ field: "grund", reason: "platform.field.missing" }] }),
    );
  });

  it("is refused for what was", async () => {
    const form = await formOf(await aPublicOffer(doer()), december("01"));
    await expect(
      perform(cancelDate, doing(database, { on: december("02") }), { ...form, grund: "krank" }),
    ).rejects.toThrow(expect.objectContaining({ reason: "offers.date.past" }));
  });

  it("is refused when somebody else was quicker", async () => {
    const form = await formOf(await aPublicOffer(doer()), december("01"));
    await perform(moveDate, doer(), { ...form, ...usual, ...dateIn("auf", december("03"), "do") });
    await expect(perform(cancelDate, doer(), { ...form, grund: "krank" })).rejects.toThrow(
      expect.objectContaining({ status: 409 }),
    );
  });

  it("is refused for a date of another offer, as if there were none", async () => {
    const form = await formOf(await aPublicOffer(doer()), december("01"));
    const { id } = await aPublicOffer(doer());
    await expect(perform(cancelDate, doer(), { ...form, id, grund: "krank" })).rejects.toThrow(
      expect.objectContaining({ status: 404 }),
    );
  });

  it("is forbidden for visitors", async () => {
    const form = await formOf(await aPublicOffer(doer()), december("01"));
    await expect(
      perform(cancelDate, doing(database, { actor: anonymous }), { ...form, grund: "krank" }),
    ).rejects.toThrow(expect.objectContaining({ status: 403 }));
  });
});

describe("offers.date.move", () => {
  it("keeps id and original day", async () => {
    const offer = await aPublicOffer(doer());
    const form = await formOf(offer, december("01"));
    await perform(moveDate, doer(), {
      ...form,
      beginn: "10",
      ende: "12",
      ort: otherHouse,
      grund: "Wahl",
      ...dateIn("auf", december("03"), "do"),
    });
    expect(await first(offer)).toMatchObject({
      id: form.termin,
      originalDay: december("01"),
      day: december("03"),
      starts: "10:00",
      status: "moved",
      note: "Wahl",
      placeId: otherHouse,
      stadtbezirkId: otherDistrict,
    });
  });

  it("changes the time of one day, which is no move", async () => {
    const offer = await aPublicOffer(doer());
    const form = await formOf(offer, december("01"));
    await perform(moveDate, doer(), { ...form, beginn: "15", ende: "17", ...dateIn("auf", december("01"), "di") });
    expect(await first(offer)).toMatchObject({ day: december("01"), starts: "15:00", status: "planned" });
  });

  it.each([
    [dateIn("auf", december("03"), "fr"), "auf", "offers.date.weekday-differs"],
    [dateIn("auf", december("03")), "auf", "offers.date.weekday-missing"],
    [dateIn("auf", "2026-11-23", "mo"), "auf", "offers.date.into-the-past"],
    [dateIn("auf", "2026-02-30", "mo"), "auf", "platform.field.date"],
    [{}, "auf", "platform.field.missing"],
    [{ ...dateIn("auf", december("03"), "do"), ende: "9" }, "ende", "platform.dates.ends-before-start"],
  ])("refuses %j with a sentence", async (fields, field, reason) => {
    const form = await formOf(await aPublicOffer(doer()), december("01"));
    await expect(perform(moveDate, doer(), { ...form, ...usual, ...fields })).rejects.toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ field, reason })] }),
    );
  });
});

describe("offers.date.restore", () => {
  it("lets the date take place as planned", async () => {
    const offer = await aPublicOffer(doer());
    const before = await first(offer);
    const form = await formOf(offer, december("01"));
    await perform(moveDate, doer(), { ...form, ...usual, ...dateIn("auf", december("03"), "do") });
    await perform(restoreDate, doer(), await formOf(offer, december("03")));
    expect(await first(offer)).toEqual(before);
  });

  it("does not bring a date back to a day that is over", async () => {
    const offer = await aPublicOffer(doer());
    await perform(moveDate, doer(), {
      ...(await formOf(offer, december("01"))),
      ...usual,
      ...dateIn("auf", december("11"), "fr"),
    });
    await expect(
      perform(restoreDate, doing(database, { on: december("05") }), await formOf(offer, december("11"))),
    ).rejects.toThrow(expect.objectContaining({ reason: "offers.date.past" }));
  });

  it("is refused when nothing happened to the date", async () => {
    const form = await formOf(await aPublicOffer(doer()), december("01"));
    await expect(perform(restoreDate, doer(), form)).rejects.toThrow(
      expect.objectContaining({ reason: "offers.date.nothing-to-restore" }),
    );
  });
});

describe("offers.date.cancel-span", () => {
  const pause = { grund: "Winterpause", ...dateIn("von", december("05")), ...dateIn("bis", "2027-01-10", "so") };

  it("cancels all dates of the span with one line that counts them, and undo takes all back", async () => {
    const offer = await aPublicOffer(doer());
    const before = await datesOf(database, offer.id);
    const { count, offer: paused } = await perform(cancelSpanOfDates, doer(), { id: offer.id, ...pause });
    const cancelled = (await datesOf(database, offer.id)).filter(({ status }) => status === "cancelled");
    expect(cancelled.map((date) => date.day)).toEqual([
      december("08"),
      december("15"),
      december("22"),
      december("29"),
      "2027-01-05",
    ]);
    expect(count).toBe(5);
    expect(await journalOf(database)).toMatchObject([
      { deed: "offers.date.cancel-span", subject: offer.id, count: 5, reason: "Winterpause" },
    ]);
    await perform(undoOffer, doer(), { id: offer.id, stand: paused.version, auf: offer.version });
    expect(await datesOf(database, offer.id)).toEqual(before);
  });

  it.each([
    [dateIn("bis", december("04")), { fields: [{ field: "bis", reason: "platform.dates.until-before-from" }] }],
    [dateIn("bis", "2028-12-05"), { fields: [{ field: "bis", reason: "offers.date.span-too-long" }] }],
    [
      { ...dateIn("von", "2026-10-01"), ...dateIn("bis", "2026-10-31") },
      { fields: [{ field: "bis", reason: "offers.date.past" }] },
    ],
    [dateIn("bis", december("07")), { reason: "offers.date.none-in-span" }],
  ])("refuses %j", async (fields, refusal) => {
    const { id } = await aPublicOffer(doer());
    await expect(perform(cancelSpanOfDates, doer(), { id, ...pause, ...fields })).rejects.toThrow(
      expect.objectContaining(refusal),
    );
  });
});
