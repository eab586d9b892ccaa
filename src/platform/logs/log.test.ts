import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { factsOf } from "./log.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const faultOf = (statement: ReturnType<typeof sql>): Promise<unknown> =>
  statement.execute(database.owner).then(
    () => undefined,
    (fault: unknown) => fault,
  );

describe("what is logged of a fault", () => {
  it("names the rule of the database that was broken, without what somebody typed", async () => {
    const fault = await faultOf(
      sql`insert into identity.accounts (id, email, name, password) values (gen_random_uuid(), 'Erika@X', 'Erika', 'geheim')`,
    );
    const facts = factsOf(fault);
    expect(facts).toMatchObject({ code: "23514", reason: expect.stringContaining("constraint accounts_email_check") });
    expect(JSON.stringify(facts)).not.toMatch(/erika|geheim/i);
  });

  it("repeats no value that did not fit its column", async () => {
    const facts = factsOf(await faultOf(sql`select ${"Frau Muster"}::text::uuid`));
    expect(facts).toMatchObject({ code: "22P02", reason: expect.stringContaining("routine") });
    expect(JSON.stringify(facts)).not.toContain("Muster");
  });

  it("keeps the sentence of our own faults", () => {
    expect(factsOf(new Error("The database answered nothing"))).toMatchObject({
      reason: "",
      message: "The database answered nothing",
    });
  });
});
