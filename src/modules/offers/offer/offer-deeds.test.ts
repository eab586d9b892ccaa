import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { idOf } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { anonymous, system } from "#platform/policy/actor.ts";
import { addOffer } from "./add-offer.action.ts";
import { changeOffer } from "./change-offer.action.ts";
import { confirmOffer } from "./confirm-offer.action.ts";
import { copyOffer } from "./copy-offer.action.ts";
import { endOffer } from "./end-offer.action.ts";
import { enteredOf } from "./offer-entered.ts";
import { pauseOffer } from "./pause-offer.action.ts";
import { publishOffer } from "./publish-offer.action.ts";
import { findMovedOffer, findOfferBySlug } from "./public-offer.store.ts";
import { readOffer } from "./show-offer.view.ts";
import { undoOffer } from "../revision/undo-offer.action.ts";
import {
  aPublicOffer,
  datesOf,
  district,
  doing,
  house,
  journalOf,
  offerForm,
  otherDistrict,
  otherHouse,
  someHouses,
} from "../offers.fixtures.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await someHouses(database);
});
afterAll(() => database.drop());

const doer = () => doing(database);
const add = (changes: Readonly<Record<string, unknown>> = {}) => perform(addOffer, doer(), offerForm(changes));
const fieldsRefused = (field: string, reason: string) =>
  expect.objectContaining({ fields: [expect.objectContaining({ field, reason })] });

describe("offers.offer.add", () => {
  it("makes a draft that no visitor sees, with the Stadtbezirk of its house", async () => {
    const offer = await add({ titel: "Singen im Chor", betrag: "7,50", preis: "per_date" });
    expect(offer).toMatchObject({
      status: "entwurf",
      slug: "singen-im-chor",
      priceCents: 750,
      stadtbezirkId: district,
      version: 1,
    });
    expect(await findOfferBySlug(database.public, offer.slug)).toBeUndefined();
    expect(await journalOf(database)).toMatchObject([{ deed: "offers.offer.add", subject: offer.id, actor: "editor" }]);
  });

  it("gives the second of the same name an address of its own", async () => {
    const slugs = [await add({ titel: "Skat" }), await add({ titel: "Skat!" }), await add({ titel: "Skat" })].map(
      ({ slug }) => slug,
    );
    expect(slugs).toEqual(["skat", "skat-2", "skat-3"]);
  });

  it("makes a group without a house, whose Stadtbezirk is given by hand", async () => {
    const offer = await add({ ort: "", treffpunkt: "Am Brunnen", stadtbezirk: otherDistrict });
    expect(offer).toMatchObject({ placeId: null, meetingPoint: "Am Brunnen", stadtbezirkId: otherDistrict });
  });

  it("is content with a name when only a draft is wanted", async () => {
    const draft = await perform(addOffer, doer(), { titel: "Später", pruefung: "183", entwurf: "ja" });
    expect(draft).toMatchObject({ priceKind: "unknown", registration: "unknown", themeIds: [] });
  });

  it("is found by its words once it is public", async () => {
    const { id } = await aPublicOffer(doer());
    const { rows } =
      await sql`select id from offers.offers where words @@ 'treff & haus & cafe:*'::tsquery and id = ${id}`.execute(
        database.owner,
      );
    expect(rows).toHaveLength(1);
  });

  it.each([
    [{ titel: " " }, "titel", "offers.offer.title-missing"],
    [{ themen: [] }, "themen", "offers.offer.theme-missing"],
    [{ ort: "" }, "ort", "offers.offer.where-missing"],
    [{ preis: "" }, "preis", "offers.offer.price-answer"],
    [{ anmeldung: undefined }, "anmeldung", "offers.offer.registration-answer"],
    [{ preis: "per_date" }, "betrag", "offers.offer.price-missing"],
    [{ betrag: "5" }, "betrag", "offers.offer.price-not-asked"],
    [{ betrag: "1.5" }, "betrag", "platform.field.money"],
    [{ mindestens: "8", hoechstens: "4" }, "hoechstens", "offers.offer.people-order"],
    [{ telefon: "0231 50" }, "telefon", "offers.offer.phone"],
    [{ email: "niemand" }, "email", "platform.field.email"],
    [{ internet: "kein link" }, "internet", "platform.field.url"],
    [{ alter: "alt" }, "alter", "platform.field.number"],
    [{ ort: idOf("place", "nowhere") }, "ort", "offers.offer.unknown-choice"],
    [{ traeger: idOf("organisation", "nobody") }, "traeger", "offers.offer.unknown-choice"],
  ])("refuses %j with a sentence beside the field", async (changes, field, reason) => {
    await expect(add(changes)).rejects.toThrow(fieldsRefused(field, reason));
  });

  it.each([{ actor: anonymous }, { actor: system }])("is forbidden for %j", async ({ actor }) => {
    await expect(perform(addOffer, doing(database, { actor }), offerForm())).rejects.toThrow(
      expect.objectContaining({ status: 403 }),
    );
  });
});

describe("offers.offer.change", () => {
  it("changes what was filled, and writes the fields into the journal", async () => {
    const offer = await add();
    const changed = await perform(changeOffer, doer(), {
      ...enteredOf(offer),
      id: offer.id,
      kurz: "Kaffee und Kuchen",
      telefon: "0231 50-23358",
    });
    expect(changed).toMatchObject({ summary: "Kaffee und Kuchen", contactPhone: "0231 50-23358", version: 2 });
    expect(await journalOf(database)).toMatchObject([
      { deed: "offers.offer.change", subject: offer.id, changed: ["summary", "contactPhone"] },
    ]);
  });

  it("leads the old address to the new one after another name, and back", async () => {
    const offer = await aPublicOffer(doer());
    const renamed = await perform(changeOffer, doer(), { ...enteredOf(offer), id: offer.id, titel: "Erzählcafé" });
    expect(renamed.slug).toBe("erzaehlcafe");
    expect(await findMovedOffer(database.public, offer.slug)).toBe("erzaehlcafe");
    const back = await perform(undoOffer, doer(), { id: offer.id, stand: renamed.version, auf: offer.version });
    expect(back.slug).toBe(offer.slug);
    expect(await findMovedOffer(database.public, "erzaehlcafe")).toBe(offer.slug);
  });

  it("keeps the address when only spelling changes", async () => {
    const offer = await add({ titel: "Wandern" });
    const changed = await perform(changeOffer, doer(), { ...enteredOf(offer), id: offer.id, titel: "Wandern!" });
    expect(changed.slug).toBe(offer.slug);
  });

  it("takes the dates ahead to the new house", async () => {
    const offer = await aPublicOffer(doer());
    await perform(changeOffer, doer(), { ...enteredOf(offer), id: offer.id, ort: otherHouse });
    const dates = await datesOf(database, offer.id);
    expect(dates.length).toBeGreaterThan(50);
    expect(new Set(dates.map(({ placeId, stadtbezirkId }) => `${placeId} ${stadtbezirkId}`))).toEqual(
      new Set([`${otherHouse} ${otherDistrict}`]),
    );
  });

  it("is refused when somebody changed the same entry since, and nothing is overwritten", async () => {
    const offer = await add();
    await perform(changeOffer, doer(), { ...enteredOf(offer), id: offer.id, kurz: "von A" });
    await expect(perform(changeOffer, doer(), { ...enteredOf(offer), id: offer.id, kurz: "von B" })).rejects.toThrow(
      expect.objectContaining({ status: 409, reason: "platform.changed-meanwhile" }),
    );
    expect((await look(readOffer, doer(), { id: offer.id })).offer.summary).toBe("von A");
  });

  it("is no conflict with what happened to dates or state meanwhile", async () => {
    const offer = await add();
    await perform(publishOffer, doer(), { id: offer.id, stand: offer.version });
    const changed = await perform(changeOffer, doer(), { ...enteredOf(offer), id: offer.id, kurz: "neu" });
    expect(changed).toMatchObject({ status: "aktiv", summary: "neu", version: 3 });
  });

  it("does not make a public offer unfinished again", async () => {
    const offer = await aPublicOffer(doer());
    const draft = { ...enteredOf(offer), id: offer.id, themen: [], entwurf: "ja" };
    await expect(perform(changeOffer, doer(), draft)).rejects.toThrow(
      fieldsRefused("themen", "offers.offer.not-a-draft"),
    );
  });

  it("answers for an unknown offer as for one that never was", async () => {
    await expect(perform(changeOffer, doer(), { ...offerForm(), id: idOf("offer", "none"), stand: 1 })).rejects.toThrow(
      expect.objectContaining({ status: 404 }),
    );
  });
});

describe("the life of an offer", () => {
  it("is draft, public, paused, public and ended; each deed has its line", async () => {
    const offer = await add();
    let { version } = offer;
    for (const [deed, status] of [
      [publishOffer, "aktiv"],
      [pauseOffer, "pausiert"],
      [publishOffer, "aktiv"],
      [endOffer, "beendet"],
    ] as const) {
      const changed = await perform(deed, doer(), { id: offer.id, stand: version });
      expect(changed.status).toBe(status);
      ({ version } = changed);
      expect(await journalOf(database)).toMatchObject([{ deed: deed.name, subject: offer.id, changed: ["status"] }]);
    }
  });

  it("is not published while theme or place are missing", async () => {
    const { id, version } = await perform(addOffer, doer(), { titel: "Leer", pruefung: "183", entwurf: "ja" });
    await expect(perform(publishOffer, doer(), { id, stand: version })).rejects.toThrow(
      expect.objectContaining({ reason: "offers.offer.incomplete", details: { missing: ["theme", "where"] } }),
    );
  });

  it("is not published twice", async () => {
    const { id, version } = await aPublicOffer(doer());
    await expect(perform(publishOffer, doer(), { id, stand: version })).rejects.toThrow(
      expect.objectContaining({ reason: "offers.offer.already-public" }),
    );
  });

  it("ends no draft and pauses none", async () => {
    const { id, version } = await add();
    for (const deed of [endOffer, pauseOffer])
      await expect(perform(deed, doer(), { id, stand: version })).rejects.toThrow(
        expect.objectContaining({ reason: "offers.offer.not-public" }),
      );
  });

  it("has no dates after the day it ended", async () => {
    const offer = await aPublicOffer(doer());
    const later = doing(database, { on: "2026-12-09" });
    await perform(endOffer, later, { id: offer.id, stand: offer.version });
    expect((await datesOf(database, offer.id)).map(({ day }) => day)).toEqual(["2026-12-01", "2026-12-08"]);
  });

  it("is confirmed by name and day", async () => {
    const { id, version } = await aPublicOffer(doer());
    expect(await perform(confirmOffer, doer(), { id, stand: version })).toMatchObject({
      confirmedOn: "2026-11-24",
      confirmedBy: "Renate Beispiel",
    });
  });

  it("is not decided on a version that is old", async () => {
    const { id, version } = await aPublicOffer(doer());
    await expect(perform(confirmOffer, doer(), { id, stand: version - 1 })).rejects.toThrow(
      expect.objectContaining({ status: 409 }),
    );
  });

  it("is copied as a draft without dates and without confirmation", async () => {
    const offer = await aPublicOffer(doer());
    const copy = await perform(copyOffer, doer(), { id: offer.id });
    expect(copy).toMatchObject({
      title: offer.title,
      status: "entwurf",
      placeId: house,
      series: [],
      confirmedOn: null,
      version: 1,
    });
    expect(copy.id).not.toBe(offer.id);
    expect(await datesOf(database, copy.id)).toEqual([]);
    expect(await journalOf(database)).toMatchObject([{ deed: "offers.offer.copy", subject: copy.id }]);
  });
});
