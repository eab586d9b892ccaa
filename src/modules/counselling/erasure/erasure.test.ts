import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { look } from "#platform/action/view.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { actorWith, counsellorIn, doingIn, north } from "../contact/contact.fixtures.ts";
import { erasedKinds } from "../texts/erasure-de.ts";
import { showErasures } from "./list-erasures.view.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const proof = (day: string, rule: string, kind: string, records: number) =>
    sql`insert into counselling.erasures values (${newId()}, ${day}, ${rule}, ${kind}, ${records})`;
  await database.owner.transaction().execute(async (tx) => {
    await sql`select set_config('app.roles', 'system', true)`.execute(tx);
    await proof("2026-01-02", "frist", "case_contacts", 7).execute(tx);
    await proof("2026-01-02", "frist", "cases", 2).execute(tx);
    await proof("2026-01-02", "auf-verlangen", "cases", 1).execute(tx);
    await proof("2026-01-02", "auf-verlangen", "cases", 1).execute(tx);
    for (let day = 1; day <= 50; day++)
      await proof(
        `2025-${day > 28 ? "02" : "01"}-${String(((day - 1) % 28) + 1).padStart(2, "0")}`,
        "frist",
        "cases",
        1,
      ).execute(tx);
  });
});
afterAll(() => database.drop());

const seen = (query: Readonly<Record<string, string>> = {}, role = "data-protection") =>
  look(showErasures, doingIn(database, actorWith(role)), query);

describe("the proofs of erasures", () => {
  it("stand a line for each day and rule, cases first", async () => {
    const { erasures, total } = await seen();
    expect(total).toBe(52);
    expect(erasures).toHaveLength(50);
    expect(erasures[0]).toEqual({
      onDay: "2026-01-02",
      rule: "auf-verlangen",
      parts: [{ kind: "cases", records: 2 }],
    });
    expect(erasures[1]?.parts).toEqual([
      { kind: "cases", records: 2 },
      { kind: "case_contacts", records: 7 },
    ]);
    expect((await seen({ seite: "2" })).erasures).toHaveLength(2);
  });

  it("are narrowed to one rule", async () => {
    expect((await seen({ regel: "auf-verlangen" })).total).toBe(1);
    expect((await seen({ regel: "erfunden" })).total).toBe(52);
  });

  it("are for data protection alone", async () => {
    for (const role of ["management", "planner", "admin", "editor"])
      await expect(seen({}, role)).rejects.toMatchObject({ status: 403 });
    await expect(look(showErasures, doingIn(database, counsellorIn(north)), {})).rejects.toMatchObject({ status: 403 });
  });

  it("have a word for every kind of record that hangs on a case", async () => {
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where n.nspname = 'counselling' and c.relkind = 'r' and a.attname = 'case_id' and not a.attisdropped`.execute(
      database.owner,
    );
    expect(rows.filter(({ name }) => erasedKinds[name] === undefined)).toEqual([]);
  });
});
