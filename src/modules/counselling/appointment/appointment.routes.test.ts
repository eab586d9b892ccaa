import type { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AccountId, hashPassword, putAccount } from "#modules/identity/index.ts";
import { as } from "#platform/action/context.store.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { post, signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "#src/app.ts";

const [north, south, city, anna, doris] = [newId(), newId(), newId(), newId(), newId()];
const password = "ein langes Kennwort";
let database: TestDatabase;
let app: Hono<Env>;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  database = await freshDatabase();
  app = createApp(testWorld(database, { sentences, menu }));
  const hash = await hashPassword(password);
  const staff = [
    { id: anna, name: "anna", office: north },
    { id: doris, name: "doris", office: south },
  ];
  for (const { id, name, office } of staff) {
    const email = `${name}@beispiel.invalid`;
    const scopes = { stadtbezirk: [office], employer: [city] };
    await as(database.staff, system, (tx) =>
      putAccount(tx, {
        ...{ id: AccountId.parse(id), email, name, password: hash, active: true, demo: false },
        ...{ roles: ["counsellor"], scopes },
      }),
    );
    cookies[name] = await signedIn(app, email, password);
  }
});
afterAll(() => database.drop());

const page = async (path: string, who = "anna") => {
  const answer = await app.request(testOrigin + path, { headers: { cookie: cookies[who] ?? "" } });
  return { status: answer.status, html: await answer.text() };
};
const send = (path: string, fields: Readonly<Record<string, string>>, who = "anna") =>
  post(app, path, fields, cookies[who]);
const leadsTo = (answer: Response) => `${answer.status} ${answer.headers.get("location") ?? ""}`;
const slots = async () =>
  (await sql<{ id: string }>`select id from counselling.slots order by on_day, starts_at`.execute(database.owner)).rows;

describe("the pages of appointments", () => {
  it("say how to begin while nothing is open", async () => {
    expect((await page("/arbeit/termine")).html).toContain("Keine Termine");
    expect((await page("/arbeit/termine/neu")).html).toContain("Nichts frei");
    expect((await page("/arbeit/termine/frueher")).html).toContain("Niemand wartet");
  });

  it("lead from an opened time to an appointment, to „Mein Tag“ and to what came of it", async () => {
    const times = { wer: anna, tag: "24.11.2026", von: "9:00", bis: "10:30", minuten: "45", ortname: "Büro" };
    expect(leadsTo(await send("/arbeit/termine/zeiten/oeffnen", times))).toBe(
      "303 /arbeit/termine/zeiten?wer=alle&geoeffnet=2",
    );
    const [first] = await slots();
    expect((await page(`/arbeit/termine/neu?frei=${first?.id}`)).html).toMatch(
      /<option[^>]* selected[^>]*>Di, 24\. Nov/,
    );
    const booked = await send("/arbeit/termine/neu", {
      ...{ slotId: first?.id ?? "", name: "Erna Beispiel", phone: "0231 0001", reminder: "keine" },
    });
    const one = (booked.headers.get("location") ?? "").split("?")[0] ?? "";
    expect((await page(one)).html).toContain("Termin: Erna Beispiel");
    expect((await page("/arbeit")).html).toContain("Termin: Erna Beispiel");
    expect((await page("/arbeit/termine/tag")).html).toContain("0231 0001");
    expect(leadsTo(await send(`${one}/kam`, { outcome: "nicht-gekommen" }))).toBe(`303 ${one}?erledigt=ja`);
    expect((await page("/arbeit/termine?stand=vergangen")).html).toContain("nicht gekommen");
    expect([(await page(one, "doris")).status, (await page("/arbeit/termine?wer=alle", "doris")).html]).toEqual([
      404,
      expect.not.stringContaining("Erna"),
    ]);
  });

  it("keep what was typed when the time has gone meanwhile", async () => {
    const [first] = await slots();
    const typed = { slotId: first?.id ?? "", name: "Otto Beispiel", phone: "0231 0002", reminder: "keine" };
    const answer = await send("/arbeit/termine/neu", typed);
    const html = await answer.text();
    expect([answer.status, html.includes("nicht mehr frei"), html.includes("Otto Beispiel")]).toEqual([
      422,
      true,
      true,
    ]);
  });

  it("close a time and open it again from the day's plan", async () => {
    const second = (await slots())[1]?.id;
    expect(leadsTo(await send(`/arbeit/termine/zeiten/${second}/sperren`, {}))).toBe(
      "303 /arbeit/termine/tag?tag=2026-11-24&wer=alle",
    );
    expect((await page("/arbeit/termine/tag?tag=2026-11-24")).html).toContain("wieder freigeben");
    expect((await send(`/arbeit/termine/zeiten/${second}/freigeben`, {}, "doris")).status).toBe(404);
    expect((await send(`/arbeit/termine/zeiten/${second}/freigeben`, {})).status).toBe(303);
  });
});
