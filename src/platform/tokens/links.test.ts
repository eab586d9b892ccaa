import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { as } from "#platform/action/context.store.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { anonymous, system } from "#platform/policy/actor.ts";
import { eraseLinks, findLink, hashOfLink, makeLink, type NewLink, revokeLinks, useLink } from "./links.store.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const aLink = (more: Partial<NewLink> = {}): NewLink => ({
  purpose: "probe",
  subject: newId(),
  expiresAt: hours(1),
  ...more,
});
const make = (more: Partial<NewLink> = {}) => as(database.staff, system, (tx) => makeLink(tx, system, aLink(more)));
/** Asked as a visitor's connection does. */
const find = (token: string, purpose?: string) => as(database.public, anonymous, (tx) => findLink(tx, token, purpose));

describe("a link", () => {
  it("has 256 bit, of which only the hash is stored", async () => {
    const { id, token } = await make();
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const { rows } = await sql<{ hash: Buffer; row: string }>`
      select hash, to_jsonb(l)::text as row from platform.token_links l where id = ${id}`.execute(database.owner);
    expect(rows[0]?.hash).toEqual(hashOfLink(token));
    expect(rows[0]?.row).not.toContain(token);
  });

  it("leads to its subject as often as it is opened", async () => {
    const subject = newId();
    const { id, token } = await make({ subject });
    expect(await find(token, "probe")).toMatchObject({ id, subject, purpose: "probe" });
    await as(database.staff, system, (tx) => useLink(tx, { id }));
    expect(await find(token, "probe")).toMatchObject({ id });
  });

  it("for one use opens once", async () => {
    const { id, token } = await make({ singleUse: true });
    expect(await find(token)).toMatchObject({ id });
    await as(database.staff, system, (tx) => useLink(tx, { id }));
    expect(await find(token)).toBeUndefined();
  });

  it("opens nothing else than what it was made for", async () => {
    const { token } = await make();
    expect(await find(token, "other")).toBeUndefined();
  });

  it.each(["", "x", "a".repeat(43), "' or 1=1--"])("that nobody made („%s“) opens nothing", async (token) => {
    expect(await find(token)).toBeUndefined();
  });

  it("opens nothing after its time", async () => {
    const { token } = await make({ expiresAt: hours(-0.001) });
    expect(await find(token)).toBeUndefined();
  });

  it("opens nothing after it was taken back, and others still do", async () => {
    const subject = newId();
    const [taken, other] = [await make({ subject }), await make()];
    const count = await as(database.staff, system, (tx) => revokeLinks(tx, { purpose: "probe", subject }, new Date()));
    expect([count, await find(taken.token), (await find(other.token))?.id]).toEqual([1, undefined, other.id]);
  });

  it("is forgotten some time after it expired", async () => {
    const [old, young] = [await make({ expiresAt: hours(-48) }), await make({ expiresAt: hours(-12) })];
    await as(database.staff, system, (tx) => eraseLinks(tx, hours(-24)));
    const { rows } = await sql<{ id: string }>`
      select id from platform.token_links where id in (${old.id}, ${young.id})`.execute(database.owner);
    expect(rows.map(({ id }) => id)).toEqual([young.id]);
  });
});

describe("a visitor's connection", () => {
  it("reads no link, makes none and uses up none", async () => {
    const denied = /permission denied/;
    await expect(sql`select * from platform.token_links`.execute(database.public)).rejects.toThrow(denied);
    await expect(as(database.public, anonymous, (tx) => makeLink(tx, anonymous, aLink()))).rejects.toThrow(denied);
    const { id } = await make();
    await expect(as(database.public, anonymous, (tx) => useLink(tx, { id }))).rejects.toThrow(denied);
  });
});
