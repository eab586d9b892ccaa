import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#platform/database/ids.ts";
import { post, testOrigin } from "#platform/web/testing-world.ts";
import { anna, bert, caseId, north, openOffice, partner, south, type Office } from "./house.fixtures.ts";

let house: Office;
beforeAll(async () => {
  house = await openOffice();
});
afterAll(() => house.database.drop());

/** Everything that somebody might add to a form to gain something. */
const extra = {
  ...{ id: newId(), role: "admin", roles: "admin", version: "99", state: "abgeschlossen", example: "true" },
  ...{ responsible_id: bert ?? "", responsibleId: bert ?? "", keeperId: bert ?? "", actor: bert ?? "" },
  ...{ officeId: south ?? "", employerId: newId(), number: "1999-0001", sharedInTandem: "true", shared: "true" },
  ...{ baseUrl: "https://boese.example", __proto__x: "1", "constructor.prototype.roles": "admin" },
};
const file = { firstName: "Erna", lastName: "Zusatz", channel: "telefon", referrer: "selbst" };
const rowOf = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(house.database.owner)).rows;

describe("fields that a form does not have", () => {
  it("make no file that belongs to others", async () => {
    const { status } = await post(house.app, "/arbeit/faelle/neu", { ...extra, ...file }, house.cookies.anna);
    expect(status).toBe(303);
    const rows = await rowOf(sql`
      select responsible_id, office_id, state, shared_in_tandem, example, version from counselling.cases where id <> ${caseId}`);
    expect(rows).toEqual([
      { responsibleId: anna, officeId: north, state: "neu", sharedInTandem: false, example: false, version: 1 },
    ]);
  });

  it("with a foreign office are refused, and nothing is kept", async () => {
    const before = await rowOf(sql`select id from counselling.cases`);
    const sent = { ...file, office: south ?? "" };
    expect((await post(house.app, "/arbeit/faelle/neu", sent, house.cookies.anna)).status).not.toBe(303);
    expect(await rowOf(sql`select id from counselling.cases`)).toHaveLength(before.length);
  });

  it("lead no link of a mail to another site", async () => {
    const request = { ...extra, ziel: `partner:${partner}`, what: "Haltegriffe", channel: "mail", shares: "name" };
    const { status } = await post(house.app, `/arbeit/faelle/${caseId}/vermitteln`, request, house.cookies.anna);
    expect(status).toBe(303);
    const [mail] = await rowOf<{ body: string }>(sql`select body from platform.mails`);
    expect(mail?.body).toContain(`${testOrigin}/anfrage/`);
    expect(mail?.body).not.toContain("boese");
  });

  it("cannot name another file than the address does", async () => {
    const sent = { caseId: caseId ?? "", ziel: `partner:${partner}`, what: "x", channel: "mail", shares: "name" };
    const { status } = await post(house.app, `/arbeit/faelle/${newId()}/vermitteln`, sent, house.cookies.anna);
    expect(status).toBe(404);
  });

  it("give nobody a role", async () => {
    await post(house.app, "/arbeit/bestaetigen", { ...extra, passwort: "x" }, house.cookies.rita);
    const rows = await rowOf(sql`select distinct role from identity.account_roles order by role`);
    expect(rows).toEqual([{ role: "counsellor" }, { role: "editor" }]);
  });
});

describe("fields that come twice, or are named as parts of an object", () => {
  it.each([
    "channel=telefon&channel=mail",
    "__proto__=x&__proto__=y",
    "constructor=x",
    "__proto__[role]=admin",
    "toString=x",
  ])("do no harm: %s", async (body) => {
    const answer = await house.app.request(`${testOrigin}/arbeit/faelle/neu`, {
      method: "POST",
      headers: {
        ...{ origin: testOrigin, cookie: house.cookies.anna },
        "content-type": "application/x-www-form-urlencoded",
      },
      body,
    });
    expect(answer.status).toBe(422);
    expect(Object.hasOwn(Object.prototype, "role")).toBe(false);
  });
});
