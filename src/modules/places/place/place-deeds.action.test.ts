import { foldedWords } from "#platform/texts/fold.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { as } from "#platform/action/context.store.ts";
import { on } from "#platform/action/events.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { areaIds, colleague, doing, editor, putAreas, stopId, visitor, wholePlace } from "../places.fixtures.ts";
import { addPlace } from "./add-place.action.ts";
import { changePlace } from "./change-place.action.ts";
import { closePlace } from "./close-place.action.ts";
import { confirmPlace } from "./confirm-place.action.ts";
import { placeEntered } from "./place-entered.ts";
import { contentOf, type PlaceRecord } from "./place-record.ts";
import { findPlace } from "./place-record.store.ts";
import { placeChanged } from "./place.events.ts";
import { findMovedPlace, findPlaceBySlug, listPlaces } from "./place.store.ts";
import { undoPlace } from "./undo-place.action.ts";

let database: TestDatabase;
let place: PlaceRecord;
const followed: string[] = [];
on(placeChanged, async (_, { placeId }) => void followed.push(placeId));

beforeAll(async () => {
  database = await freshDatabase();
  await putAreas(database);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.owner.deleteFrom("places.formerSlugs").execute();
  await database.owner.deleteFrom("places.places").execute();
  await database.owner.deleteFrom("places.organisations").execute();
  place = await doing(database)(addPlace, wholePlace);
  followed.length = 0;
});

const read = (id = place.id) => as(database.staff, editor, (tx) => findPlace(tx, id));
const at = (current: PlaceRecord) => ({ id: current.id, stand: String(current.version) });
/** The form as a browser sends it after `changes`. */
const typed = (current: PlaceRecord, changes: object = {}) => ({
  ...placeEntered(current),
  ...at(current),
  ...changes,
});
const change = (changes: object, current = place, actor = editor) =>
  doing(database)(changePlace, typed(current, changes), actor);
const lastLine = () =>
  database.owner.selectFrom("platform.journal").selectAll().orderBy("seq", "desc").limit(1).executeTakeFirstOrThrow();
const found = async (typed: string) => {
  const words = foldedWords(typed).join(" & ");
  const query = { words, stadtbezirkIds: null, kinds: null, stepFree: false, limit: 10, offset: 0 };
  return (await listPlaces(database.public, query)).places.map(({ slug }) => slug);
};

describe("places.place.add", () => {
  it("keeps all that was typed, and what follows from it", async () => {
    expect(await read()).toMatchObject({
      slug: "haus-am-park",
      version: 1,
      status: "aktiv",
      formerNames: [{ name: "Altentagesstätte Nord", until: "1998" }],
      nutzungsgenehmigungUntil: "2028-12-31",
      stadtbezirkId: areaIds.linden,
      areaId: areaIds.quarter,
      stopId,
      stopMetres: 111,
      openingText: "Montag und Mittwoch, 10:00 bis 16:00 Uhr; Einmal in der Woche bis 22:00 Uhr",
      rooms: [{ name: "Küche" }, { name: "Saal", seats: 60, stepFree: true }],
      stepFree: true,
      lift: false,
      accessibleToilet: null,
      languages: ["de", "tr"],
      reviewDays: 91,
      confirmedOn: null,
    });
  });

  it("leaves a line in the journal that names the place and none of its values", async () => {
    expect(await lastLine()).toMatchObject({
      deed: "places.place.add",
      subject: place.id,
      actor: editor.id,
      changed: [],
    });
  });

  it("makes the organisation that was named, once", async () => {
    const other = await doing(database)(addPlace, {
      ...wholePlace,
      name: "Haus zwei",
      traegerneu: "verein AM park e. v.",
    });
    expect(other.traegerId).toBe(place.traegerId);
  });

  it("gives the second of the same name an address of its own", async () => {
    expect((await doing(database)(addPlace, wholePlace)).slug).toBe("haus-am-park-2");
  });

  it("is found by name, former name, organisation and quarter", async () => {
    for (const words of ["park", "altentagesstätte", "verein", "südviertel"])
      expect(await found(words)).toEqual(["haus-am-park"]);
  });

  it("keeps nothing when the point is doubtful", async () => {
    await expect(
      doing(database)(addPlace, { ...wholePlace, name: "Anderswo", traegerneu: "Neu", punkt: "52.5, 7.05" }),
    ).rejects.toMatchObject({
      fields: [{ field: "punkt", reason: "places.place.outside" }],
    });
    expect(await database.owner.selectFrom("places.organisations").select("name").execute()).toHaveLength(1);
  });

  it("is no deed for visitors", async () => {
    await expect(doing(database)(addPlace, wholePlace, visitor)).rejects.toMatchObject({ status: 403 });
  });
});

describe("places.place.change", () => {
  it("changes nothing when nothing was changed", async () => {
    await change({});
    expect((await read()).version).toBe(1);
  });

  it("says in the journal which fields changed, and who follows hears of it", async () => {
    await change({ telefon: "0231 50-24080", aufzug: "ja" });
    expect(await lastLine()).toMatchObject({
      deed: "places.place.change",
      subject: place.id,
      changed: ["phone", "lift"],
    });
    expect(followed).toEqual([place.id]);
  });

  it("leads from the old address to the new one after a change of name", async () => {
    const renamed = await change({ name: "Haus im Park" });
    expect(renamed.slug).toBe("haus-im-park");
    expect(await findMovedPlace(database.public, "haus-am-park")).toBe("haus-im-park");
    const back = await change({ name: "Haus am Park" }, renamed);
    expect(back.slug).toBe("haus-am-park");
    expect(await findPlaceBySlug(database.public, "haus-am-park")).toMatchObject({ id: place.id });
    expect(await findMovedPlace(database.public, "haus-am-park")).toBeUndefined();
  });

  it("keeps rooms that stay, under their ids, and lets names change places", async () => {
    const [kitchen, hall] = place.rooms;
    const changed = await change({ "raum.0.name": "Saal", "raum.1.name": "Küche" });
    expect(changed.rooms.map(({ id, name }) => [id, name])).toEqual([
      [hall?.id, "Küche"],
      [kitchen?.id, "Saal"],
    ]);
    expect((await change({ "raum.0.weg": "ja" }, await read())).rooms).toMatchObject([{ name: "Saal" }]);
  });

  it("gives a room with a foreign id a new one", async () => {
    const other = await doing(database)(addPlace, { ...wholePlace, name: "Haus zwei" });
    const [stolen] = other.rooms;
    const changed = await change({ "raum.2.id": stolen?.id, "raum.2.name": "Geklaut" });
    expect(changed.rooms.find(({ name }) => name === "Geklaut")?.id).not.toBe(stolen?.id);
    expect((await read(other.id)).rooms).toEqual(other.rooms);
  });

  it("can say that all is right in the same go", async () => {
    expect(await change({ geprueft: "ja" })).toMatchObject({
      confirmedOn: "2026-11-24",
      confirmedBy: "Renate Beispiel",
    });
  });

  it("does not ask again about a point that somebody was sure of", async () => {
    const sure = await change({ punkt: "52.5, 7.05", punktsicher: "ja", stadtbezirk: areaIds.linden });
    expect(await change({ telefon: "" }, sure)).toMatchObject({ lat: 52.5, phone: null });
  });

  it("refuses the second of two savings and keeps the first", async () => {
    await change({ kurz: "von Volker" }, place, colleague);
    await expect(change({ kurz: "von Renate" })).rejects.toMatchObject({
      status: 409,
      reason: "platform.changed-meanwhile",
    });
    expect((await read()).summary).toBe("von Volker");
  });

  it.each([
    [{ traeger: areaIds.linden, traegerneu: "" }, "traeger"],
    [{ stadtbezirk: stopId }, "stadtbezirk"],
  ])("refuses a choice that was not offered: %j", async (changes, field) => {
    await expect(change(changes)).rejects.toMatchObject({ fields: [{ field, reason: "platform.field.invalid" }] });
  });

  it("answers an unknown place like any unknown page", async () => {
    await expect(change({ id: areaIds.linden })).rejects.toMatchObject({ status: 404 });
  });
});

describe("places.place.confirm and close", () => {
  it("confirms with day and name", async () => {
    await doing(database)(confirmPlace, at(place), colleague);
    expect(await read()).toMatchObject({ confirmedOn: "2026-11-24", confirmedBy: "Volker Beispiel", version: 2 });
    expect(await lastLine()).toMatchObject({ deed: "places.place.confirm", changed: ["confirmedOn", "confirmedBy"] });
  });

  it("refuses to confirm what somebody else changed meanwhile", async () => {
    await change({ kurz: "anders" });
    await expect(doing(database)(confirmPlace, at(place))).rejects.toMatchObject({ status: 409 });
  });

  it("closes with reason and day, and opens again without them", async () => {
    const closed = await doing(database)(closePlace, {
      ...at(place),
      zustand: "geschlossen",
      grund: "Umbau",
      seit: "1.11.2026",
    });
    expect(closed).toMatchObject({ status: "geschlossen", statusReason: "Umbau", statusSince: "2026-11-01" });
    const open = await doing(database)(closePlace, { ...at(closed), zustand: "aktiv", grund: "Umbau" });
    expect(open).toMatchObject({ status: "aktiv", statusReason: null, statusSince: null });
  });

  it("closes from today when no day is named, but not without a reason", async () => {
    await expect(doing(database)(closePlace, { ...at(place), zustand: "pausiert" })).rejects.toMatchObject({
      fields: [{ field: "grund", reason: "places.place.reason-missing" }],
    });
    expect(await doing(database)(closePlace, { ...at(place), zustand: "pausiert", grund: "Umbau" })).toMatchObject({
      statusSince: "2026-11-24",
    });
  });
});

describe("places.place.undo", () => {
  it("restores every field, former names and rooms included", async () => {
    const form = { ...at(place), name: "Ganz anders", art: "gruppe", pruefung: "30" };
    const changed = await doing(database)(changePlace, form);
    expect(changed).toMatchObject({ rooms: [], formerNames: [], lat: null, opening: null, stopId: null });
    const back = await doing(database)(undoPlace, { ...at(changed), auf: "1" });
    expect(contentOf(back)).toEqual(contentOf(place));
    expect(await read()).toEqual({ ...place, version: 3 });
    expect(await found("altentagesstätte")).toEqual(["haus-am-park"]);
  });

  it("goes back to the state before the first deed, which no deed had kept", async () => {
    await database.owner.deleteFrom("places.revisions").execute();
    const changed = await change({ kurz: "neu" });
    expect((await doing(database)(undoPlace, { ...at(changed), auf: "1" })).summary).toBe("Café und Kurse");
  });

  it("is refused for a version that there never was", async () => {
    await expect(doing(database)(undoPlace, { ...at(place), auf: "7" })).rejects.toMatchObject({ status: 404 });
  });
});
