import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#platform/database/ids.ts";
import { post, testOrigin } from "#platform/web/testing-world.ts";
import { listRoutes } from "#src/architecture/generated/route-list.ts";
import { caseId, openOffice, partner, secret, type Office } from "./house.fixtures.ts";

let house: Office;
let referral = "";
let token = "";
beforeAll(async () => {
  house = await openOffice();
  const request = { ziel: `partner:${partner}`, what: secret, channel: "mail", shares: "name" };
  await post(house.app, `/arbeit/faelle/${caseId}/vermitteln`, request, house.cookies.anna);
  const { rows } = await sql<{ id: string; body: string }>`
    select (select id from counselling.referrals) as id, body from platform.mails`.execute(house.database.owner);
  referral = rows[0]?.id ?? "";
  token = /anfrage\/([\w-]{43})/.exec(rows[0]?.body ?? "")?.[1] ?? "";
});
afterAll(() => house.database.drop());

const ofReferrals = () => listRoutes(house.world).filter(({ path }) => path.includes(":referralId"));
const ask = (who: "anna" | "bert" | "rita", method: string, path: string) =>
  method === "POST"
    ? post(house.app, path, { state: "zugesagt" }, house.cookies[who])
    : house.app.request(testOrigin + path, { headers: { cookie: house.cookies[who] } });
const addressOf = (path: string, id: string) => path.replace(/:referralId(\{[^}]*\}\})?(\{[^}]*\})?/, id);

describe("a referral", () => {
  it("is as unknown to a foreign office and to the Redaktion as one that never was, at each address", async () => {
    expect(ofReferrals().length).toBeGreaterThan(2);
    for (const { method, path } of ofReferrals())
      for (const who of ["bert", "rita"] as const) {
        const foreign = await ask(who, method, addressOf(path, referral));
        const unknown = await ask(who, method, addressOf(path, newId()));
        expect([path, who, foreign.status]).toEqual([path, who, unknown.status]);
        expect([403, 404]).toContain(foreign.status);
        expect(await foreign.text()).not.toContain(secret);
      }
  });

  it("opens for its own counsellor, so that the walk above means something", async () => {
    const answer = await ask("anna", "GET", `/arbeit/vermittlungen/${referral}`);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(secret)]);
  });
});

describe("a link", () => {
  it("opens what it was made for and no other page that takes links", async () => {
    const get = async (path: string) => (await house.app.request(testOrigin + path)).status;
    expect(await get(`/anfrage/${token}`)).toBe(200);
    const others = listRoutes(house.world).filter(
      ({ method, path }) => method === "GET" && path.includes(":token") && !path.startsWith("/anfrage"),
    );
    expect(others.length).toBeGreaterThan(2);
    for (const { path } of others) {
      const address = path.replace(/:token(\{[^}]*\})?/, "");
      const [real, invented] = [await get(address + token), await get(address + "x".repeat(43))];
      expect([path, real]).toEqual([path, invented]);
    }
  });
});
