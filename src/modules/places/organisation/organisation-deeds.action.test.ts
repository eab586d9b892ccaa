import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { as } from "#platform/action/context.store.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { addPlace } from "../place/add-place.action.ts";
import { listPlaces } from "../place/place.store.ts";
import { doing, editor, visitor, wholePlace } from "../places.fixtures.ts";
import { addOrganisation } from "./add-organisation.action.ts";
import { changeOrganisation } from "./change-organisation.action.ts";
import { confirmOrganisation } from "./confirm-organisation.action.ts";
import { organisationEntered } from "./organisation-form.ts";
import { contentOf, type OrganisationRecord } from "./organisation-record.ts";
import { findOrganisation } from "./organisation.store.ts";
import { undoOrganisation } from "./undo-organisation.action.ts";

const whole = {
  name: "Verein am Park e. V.",
  kurz: "Betreibt drei Häuser",
  telefon: "0231 50-23358",
  email: "verein@park.example",
  internet: "https://park.example/",
  quelle: "Anruf",
  pruefung: "365",
};

let database: TestDatabase;
let verein: OrganisationRecord;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.owner.deleteFrom("places.places").execute();
  await database.owner.deleteFrom("places.organisations").execute();
  verein = await doing(database)(addOrganisation, whole);
});

const at = (current: OrganisationRecord) => ({ id: current.id, stand: String(current.version) });
const change = (current: OrganisationRecord, changes: object) =>
  doing(database)(changeOrganisation, { ...organisationEntered(current), ...at(current), ...changes });
const read = () => as(database.staff, editor, (tx) => findOrganisation(tx, verein.id));
const found = async (words: string) => {
  const query = { words, stadtbezirkIds: null, kinds: null, stepFree: false, limit: 10, offset: 0 };
  return (await listPlaces(database.public, query)).places.map(({ name }) => name);
};

describe("an organisation", () => {
  it("is kept as it was typed, with a journal line", async () => {
    expect(await read()).toMatchObject({
      slug: "verein-am-park-e-v",
      name: whole.name,
      phone: whole.telefon,
      version: 1,
    });
    const line = await database.owner
      .selectFrom("platform.journal")
      .selectAll()
      .orderBy("seq", "desc")
      .executeTakeFirstOrThrow();
    expect(line).toMatchObject({ deed: "places.organisation.add", subject: verein.id });
  });

  it("is there once, however its name is spelt", async () => {
    await expect(doing(database)(addOrganisation, { ...whole, name: "VEREIN am Park e. V." })).rejects.toMatchObject({
      fields: [{ field: "name", reason: "places.organisation.twice" }],
    });
  });

  it("does not stand above itself, not even with others between", async () => {
    const below = await doing(database)(addOrganisation, { ...whole, name: "Ortsverein", verband: verein.id });
    await expect(change(verein, { verband: below.id })).rejects.toMatchObject({
      fields: [{ field: "verband", reason: "places.organisation.above-itself" }],
    });
    await expect(change(verein, { verband: verein.id })).rejects.toMatchObject({ fields: [{ field: "verband" }] });
  });

  it("takes its new name along to the words of its places, and keeps its address", async () => {
    await doing(database)(addPlace, { ...wholePlace, punkt: "", traegerneu: "", traeger: verein.id });
    expect((await change(verein, { name: "Bündnis Lindenhof" })).slug).toBe("verein-am-park-e-v");
    expect(await found("lindenhof")).toEqual(["Haus am Park"]);
  });

  it("is changed, confirmed and brought back", async () => {
    const changed = await change(verein, { telefon: "", kurz: "anders", geprueft: "ja" });
    expect(changed).toMatchObject({ phone: null, confirmedOn: "2026-11-24" });
    const confirmed = await doing(database)(confirmOrganisation, at(changed));
    expect(confirmed.version).toBe(3);
    const back = await doing(database)(undoOrganisation, { ...at(confirmed), auf: "1" });
    expect(contentOf(back)).toEqual(contentOf(verein));
    expect(await read()).toEqual({ ...verein, version: 4 });
  });

  it("is not overwritten by who saw it before", async () => {
    await change(verein, { kurz: "zuerst" });
    await expect(change(verein, { kurz: "danach" })).rejects.toMatchObject({ status: 409 });
    await expect(doing(database)(undoOrganisation, { ...at(verein), auf: "1" })).rejects.toMatchObject({ status: 409 });
    expect((await read()).summary).toBe("zuerst");
  });

  it("is nothing that a visitor may touch", async () => {
    const forbidden = { status: 403 };
    await expect(doing(database)(addOrganisation, whole, visitor)).rejects.toMatchObject(forbidden);
    await expect(doing(database)(changeOrganisation, { ...whole, ...at(verein) }, visitor)).rejects.toMatchObject(
      forbidden,
    );
    await expect(doing(database)(confirmOrganisation, at(verein), visitor)).rejects.toMatchObject(forbidden);
    await expect(doing(database)(undoOrganisation, { ...at(verein), auf: "1" }, visitor)).rejects.toMatchObject(
      forbidden,
    );
  });
});
