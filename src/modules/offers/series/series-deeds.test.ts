import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { instantOf } from "#platform/dates/clock.ts";
import { idOf } from "#platform/database/ids.ts";
import { time } from "#platform/dates/local-date.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { anonymous } from "#platform/policy/actor.ts";
import { cancelDate } from "../date/cancel-date.action.ts";
import { standOf } from "../date/offer-date.ts";
import { readOfferDate } from "../date/list-offer-dates.view.ts";
import { endOffer } from "../offer/end-offer.action.ts";
import { addOffer } from "../offer/add-offer.action.ts";
import {
  aPublicOffer,
  dateIn,
  datesOf,
  doing,
  district,
  house,
  journalOf,
  offerForm,
  onlySeries,
  otherDistrict,
  otherHouse,
  otherRoom,
  room,
  someHouses,
  tuesdays,
} from "../offers.fixtures.ts";
import { undoOffer } from "../revision/undo-offer.action.ts";
import { addSeries } from "./add-series.action.ts";
import { changeSeries } from "./change-series.action.ts";
import { previewSeries } from "./preview-series.view.ts";
import { removeSeries } from "./remove-series.action.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await someHouses(database);
});
afterAll(() => database.drop());

const doer = () => doing(database);
const later = () => doing(database, { on: "2026-12-10" });
const draft = () => perform(addOffer, doer(), offerForm());
const add = async (changes: Readonly<Record<string, unknown>> = {}) =>
  perform(addSeries, doer(), { ...tuesdays(changes), id: (await draft()).id });
const daysOf = async (offerId: string) => (await datesOf(database, offerId)).map((date) => date.day);

describe("offers.series.add", () => {
  it("makes the dates of the next thirteen months in the same transaction", async () => {
    const offer = await add();
    const dates = await datesOf(database, offer.id);
    expect(dates[0]).toMatchObject({
      day: "2026-12-01",
      starts: "14:00",
      ends: "16:00",
      status: "planned",
      placeId: house,
      stadtbezirkId: district,
    });
    expect(dates.at(-1)?.day).toBe("2027-12-21");
    expect(dates).toHaveLength(56);
    expect(await journalOf(database)).toMatchObject([
      { deed: "offers.series.add", subject: offer.id, changed: ["series"] },
    ]);
  });

  it("begins today when the rhythm is older, and keeps the rhythm", async () => {
    const offer = await add({ alle: "2", ...dateIn("ab", "2026-01-06") });
    expect((await daysOf(offer.id)).slice(0, 2)).toEqual(["2026-11-24", "2026-12-08"]);
  });

  it("keeps its time on the wall through both changes of the clock", async () => {
    const offer = await add({ wochentage: ["so"], beginn: "14" });
    const dates = await datesOf(database, offer.id);
    const around = dates.filter((date) => ["2027-03-21", "2027-03-28", "2027-10-24", "2027-10-31"].includes(date.day));
    expect(around.map((date) => instantOf(date.day, time(date.starts ?? "")))).toEqual([
      "2027-03-21T14:00:00+01:00",
      "2027-03-28T14:00:00+02:00",
      "2027-10-24T14:00:00+02:00",
      "2027-10-31T14:00:00+01:00",
    ]);
  });

  it("leaves out holidays and school holidays of the state", async () => {
    const offer = await add({ wochentage: ["fr"], ohne: ["feiertage", "schulferien"] });
    const days = await daysOf(offer.id);
    expect(days).toContain("2026-12-18");
    for (const holiday of ["2026-12-25", "2027-01-01", "2027-03-26"]) expect(days).not.toContain(holiday);
  });

  it("takes place in another house and room when it says so", async () => {
    const offer = await add({ ort: otherHouse, raum: otherRoom });
    expect((await datesOf(database, offer.id))[0]).toMatchObject({ placeId: otherHouse, stadtbezirkId: otherDistrict });
  });

  it.each([
    [{ raum: otherRoom }, { fields: [{ field: "raum", reason: "offers.series.other-room" }] }],
    [{ ort: idOf("place", "nowhere") }, { fields: [{ field: "ort", reason: "offers.offer.unknown-choice" }] }],
    [{ ...dateIn("ab", "2020-01-07"), ...dateIn("bis", "2020-12-29") }, { reason: "offers.series.no-dates" }],
    [
      dateIn("ab", "2026-12-01", "mi"),
      { fields: [{ field: "ab", reason: "offers.date.weekday-differs", details: { date: "2026-12-01", weekday: 3 } }] },
    ],
  ])("refuses %j and writes nothing", async (changes, refusal) => {
    const { id } = await draft();
    await expect(perform(addSeries, doer(), { ...tuesdays(changes), id })).rejects.toThrow(
      expect.objectContaining(refusal),
    );
    expect(await daysOf(id)).toEqual([]);
  });

  it("refuses new dates for an ended offer", async () => {
    const { id, version } = await aPublicOffer(doer());
    await perform(endOffer, doer(), { id, stand: version });
    await expect(perform(addSeries, doer(), { ...tuesdays(), id })).rejects.toThrow(
      expect.objectContaining({ reason: "offers.offer.ended" }),
    );
  });

  it("is forbidden for visitors", async () => {
    await expect(perform(addSeries, doing(database, { actor: anonymous }), tuesdays())).rejects.toThrow(
      expect.objectContaining({ status: 403 }),
    );
  });
});

describe("offers.series.change", () => {
  const thursdays = tuesdays({ wochentage: ["do"] });

  it("leaves what was and what somebody decided about days that are still there", async () => {
    const offer = await aPublicOffer(doer());
    const before = await datesOf(database, offer.id);
    const series = onlySeries(offer);
    const changed = await perform(changeSeries, later(), {
      ...thursdays,
      id: offer.id,
      serie: series.id,
      stand: series.version,
    });
    const after = await datesOf(database, offer.id);
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after.slice(2, 4).map((date) => date.day)).toEqual(["2026-12-10", "2026-12-17"]);
    expect(onlySeries(changed).version).toBe(series.version + 1);
    expect(await journalOf(database)).toMatchObject([{ deed: "offers.series.change", changed: ["series"] }]);
  });

  it("names the cancelled dates that would be lost, and loses only those", async () => {
    const offer = await aPublicOffer(doer());
    const [, second] = await datesOf(database, offer.id);
    const ids = { id: offer.id, termin: second?.id };
    const { date } = await look(readOfferDate, doer(), ids);
    const cancelled = await perform(cancelDate, doer(), { ...ids, stand: standOf(date), grund: "krank" });
    const series = onlySeries(cancelled);

    const same = { ...tuesdays({ beginn: "15", ende: "17" }), id: offer.id, serie: series.id };
    expect((await look(previewSeries, doer(), same)).lost).toEqual([]);
    const preview = await look(previewSeries, doer(), { ...thursdays, id: offer.id, serie: series.id });
    expect(preview.lost).toEqual([{ kind: "cancelled", on: "2026-12-08", reason: "krank" }]);

    await perform(changeSeries, doer(), { ...same, stand: series.version });
    expect((await datesOf(database, offer.id))[1]).toMatchObject({
      id: second?.id,
      day: "2026-12-08",
      starts: "15:00",
      status: "cancelled",
      note: "krank",
    });
  });

  it("is refused when somebody changed the series since", async () => {
    const offer = await aPublicOffer(doer());
    const { id: serie, version: stand } = onlySeries(offer);
    await perform(changeSeries, doer(), { ...thursdays, id: offer.id, serie, stand });
    await expect(perform(changeSeries, doer(), { ...tuesdays(), id: offer.id, serie, stand })).rejects.toThrow(
      expect.objectContaining({ status: 409 }),
    );
  });
});

describe("offers.series.remove", () => {
  it("leaves no trace of a series that never took place, and undo brings it back with the same ids", async () => {
    const offer = await aPublicOffer(doer());
    const before = await datesOf(database, offer.id);
    const { id: serie, version: stand } = onlySeries(offer);
    const removed = await perform(removeSeries, doer(), { id: offer.id, serie, stand });
    expect(removed.series).toEqual([]);
    expect(await daysOf(offer.id)).toEqual([]);
    await perform(undoOffer, doer(), { id: offer.id, stand: removed.version, auf: offer.version });
    expect(await datesOf(database, offer.id)).toEqual(before);
  });

  it("keeps what took place, and undo brings back what lies ahead", async () => {
    const offer = await aPublicOffer(doer());
    const { id: serie, version: stand } = onlySeries(offer);
    const removed = await perform(removeSeries, later(), { id: offer.id, serie, stand });
    expect(await daysOf(offer.id)).toEqual(["2026-12-01", "2026-12-08"]);
    await perform(undoOffer, later(), { id: offer.id, stand: removed.version, auf: offer.version });
    expect((await daysOf(offer.id)).slice(0, 4)).toEqual(["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"]);
  });

  it("never takes dates with it that took place under an older rule", async () => {
    const offer = await aPublicOffer(doer());
    const { id: serie, version } = onlySeries(offer);
    const next = { ...tuesdays(dateIn("ab", "2027-02-02")), id: offer.id, serie };
    const changed = await perform(changeSeries, later(), { ...next, stand: version });
    await perform(removeSeries, later(), { id: offer.id, serie, stand: onlySeries(changed).version });
    expect(await daysOf(offer.id)).toEqual(["2026-12-01", "2026-12-08"]);
  });
});

describe("the preview of a series", () => {
  it("says what else is in the same room, and of unknown rooms that they are unknown", async () => {
    const other = await aPublicOffer(doer(), { raum: room });
    const { id } = await draft();
    const inRoom = await look(previewSeries, doer(), { ...tuesdays({ raum: room, beginn: "15", ende: "18" }), id });
    expect(inRoom.clashes.find(({ offerId }) => offerId === other.id)).toMatchObject({
      day: "2026-12-01",
      room: "Saal",
    });
    expect(inRoom.inWords).toBe("Jeden Dienstag, 15:00 bis 18:00 Uhr, ab 1. Dezember 2026");
  });

  it("is silent about what comes before, after, or in another house", async () => {
    const saturdays = { wochentage: ["sa"] };
    await aPublicOffer(doer(), saturdays);
    const { id } = await draft();
    const clashes = async (changes: Readonly<Record<string, unknown>>) =>
      (await look(previewSeries, doer(), { ...tuesdays({ ...saturdays, ...changes }), id })).clashes.length;
    expect(await clashes({ beginn: "13", ende: "14:30" })).toBe(5);
    expect(await clashes({ beginn: "16", ende: "17" })).toBe(0);
    expect(await clashes({ beginn: "12", ende: "14" })).toBe(0);
    expect(await clashes({ ort: otherHouse })).toBe(0);
  });

  it("writes nothing", async () => {
    const { id } = await draft();
    await look(previewSeries, doer(), { ...tuesdays(), id });
    expect(await daysOf(id)).toEqual([]);
  });
});
