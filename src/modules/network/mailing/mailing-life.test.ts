import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp, menu, sentences } from "#src/app.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { day } from "#platform/dates/local-date.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { post, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { aCity, aPartner, counsellorIn, doingAs, inner, outer, today, withRole } from "../network.fixtures.ts";
import { insertPartner } from "../partner/partner.store.ts";
import { lettersOf } from "./letters.ts";
import { mailingJobs } from "./mailing.job.ts";
import { markMailingDone } from "./mailing-done.action.ts";
import { listMailings } from "./mailing.store.ts";
import { prepareMailing, showMailing } from "./mailing.view.ts";
import { sendMailing } from "./send-mailing.action.ts";
import { eraseOldMailings } from "./write-mails.action.ts";

let database: TestDatabase;
let app: Hono<Env>;
const anna = counsellorIn(inner);
const by = (actor: Actor, on = today) => doingAs(database, actor, on);
const text = { betreff: "Seniorentag", text: "Guten Tag {Ansprechperson},\n\nkommt {Einrichtung}?", weg: "beste" };
const parish = aPartner({ name: "Gemeinde", kind: "kirche", email: null });

beforeAll(async () => {
  database = await freshDatabase();
  app = createApp(testWorld(database, { sentences, menu }));
  await aCity(database);
  await by(anna).reads(async (tx) => {
    for (const partner of [aPartner(), parish, aPartner({ name: "Stiller", noMailings: true })])
      await insertPartner(tx, partner);
  });
});
afterAll(() => database.drop());

const mails = () => by(system).reads((tx) => tx.selectFrom("platform.mails").selectAll().execute());
const writeAll = async () => {
  const [job] = mailingJobs(testWorld(database));
  await job?.run({});
};

describe("a mailing", () => {
  it("says beforehand whom it reaches by which way", async () => {
    const { total, unwanted, counts } = await by(anna).sees(prepareMailing);
    expect({ total, unwanted }).toEqual({ total: 3, unwanted: 1 });
    expect(counts[0]).toEqual({ wish: "beste", mail: 1, brief: 1, telefon: 0, none: 0 });
  });

  it("becomes one mail or letter each, with proof; a mail ends further ones with one button", async () => {
    const { id: mailingId } = await by(anna).does(sendMailing, text);
    await writeAll();
    await writeAll();
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.body).toContain("Guten Tag,\n\nkommt Pflegedienst Beispiel?");
    const { mailing, recipients } = await by(anna).sees(showMailing, { mailingId });
    expect(recipients.map(({ way, writtenAt }) => [way, writtenAt !== null])).toEqual([
      ["brief", false],
      ["mail", true],
    ]);
    const letters = recipients.filter(({ way }) => way === "brief");
    const around = {
      city: { name: "Musterstadt", colours: { accent: "#000000" } },
      office: undefined,
      officeName: "Büro",
      today,
    };
    expect(lettersOf(mailing, letters, around).data.letters).toMatchObject([
      { to: ["Gemeinde", "Beispielweg 1", "12345 Musterstadt"], paragraphs: [["Guten Tag,"], ["kommt Gemeinde?"]] },
    ]);

    const address = /\/netzwerk\/abmelden\/\S+/.exec(mail?.body ?? "")?.[0] ?? "";
    const page = await (await app.request(testOrigin + address)).text();
    expect(page).toContain("Pflegedienst Beispiel");
    expect((await post(app, address, {})).status).toBe(200);
    expect((await by(anna).sees(prepareMailing)).unwanted).toBe(2);
  });

  it("knows no link but its own", async () => {
    expect((await app.request(`${testOrigin}/netzwerk/abmelden/nicht-der-richtige-schluessel`)).status).toBe(404);
    expect((await post(app, "/netzwerk/abmelden/nicht-der-richtige-schluessel", {})).status).toBe(404);
  });

  it("is refused when nobody is reached", async () => {
    await expect(by(anna).does(sendMailing, { ...text, q: "gibt es nicht" })).rejects.toMatchObject({
      reason: "network.mailing.nobody",
    });
  });

  it("belongs to its office: another one and the Geschäftsstelle see nothing", async () => {
    const { id: mailingId } = await by(anna).does(sendMailing, { ...text, weg: "telefon" });
    await by(anna).does(markMailingDone, { mailingId, weg: "telefon", partner: parish.id });
    const otto = counsellorIn(outer);
    await expect(by(otto).sees(showMailing, { mailingId })).rejects.toMatchObject({ status: 404 });
    await expect(by(otto).does(markMailingDone, { mailingId, weg: "telefon" })).rejects.toMatchObject({ status: 404 });
    const total = async (actor: Actor) =>
      (await by(actor).reads((tx) => listMailings(tx, { limit: 9, offset: 0 }))).total;
    expect([await total(otto), await total(withRole("management")), await total(withRole("admin"))]).toEqual([0, 0, 0]);
    expect(await total(anna)).toBe(2);
  });

  it("is forgotten after three years", async () => {
    expect(await by(system, day("2029-11-24")).does(eraseOldMailings, {})).toBe(0);
    expect(await by(system, day("2029-11-25")).does(eraseOldMailings, {})).toBe(2);
  });
});
