import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstBrokenLine } from "#platform/journal/journal.store.ts";
import { post } from "#platform/web/testing-world.ts";
import { caseId, openOffice, partner, type Office } from "./house.fixtures.ts";

let house: Office;
beforeAll(async () => {
  house = await openOffice();
  const request = { ziel: `partner:${partner}`, what: "Haltegriffe", channel: "mail", shares: "name" };
  const sent = await post(house.app, `/arbeit/faelle/${caseId}/vermitteln`, request, house.cookies.anna);
  const opened = await post(
    house.app,
    "/arbeit/faelle/neu",
    { firstName: "Erna", lastName: "Beispiel", channel: "telefon", referrer: "selbst" },
    house.cookies.anna,
  );
  expect([sent.status, opened.status]).toEqual([303, 303]);
});
afterAll(() => house.database.drop());

const lineOf = async (deed: string): Promise<number> => {
  const { rows } = await sql<{ seq: number }>`select seq from platform.journal where deed = ${deed}`.execute(
    house.database.owner,
  );
  return rows[0]?.seq ?? 0;
};

const undone = new Error("undone");
/** Tampers, looks and puts back. */
async function brokenAfter(tampering: (seq: number) => ReturnType<typeof sql>, seq: number): Promise<number | null> {
  let broken: number | null = null;
  await house.database.owner
    .transaction()
    .execute(async (tx) => {
      await tampering(seq).execute(tx);
      broken = await firstBrokenLine(tx);
      throw undone;
    })
    .catch((fault: unknown) => {
      if (fault !== undone) throw fault;
    });
  return broken;
}

describe("the chain of the journal over counselling", () => {
  it("holds", async () => expect(await firstBrokenLine(house.database.owner)).toBeNull());

  it.each(["counselling.referral.send", "counselling.case.open"])(
    "finds a line of %s that was changed",
    async (deed) => {
      const seq = await lineOf(deed);
      expect(seq).toBeGreaterThan(0);
      const changed = await brokenAfter(
        (line) => sql`update platform.journal set actor = 'x' where seq = ${line}`,
        seq,
      );
      const moved = await brokenAfter(
        (line) => sql`update platform.journal set subject = 'x' where seq = ${line}`,
        seq,
      );
      expect([changed, moved]).toEqual([seq, seq]);
    },
  );

  it.each(["counselling.referral.send", "counselling.case.open"])(
    "finds that a line of %s is missing",
    async (deed) => {
      const seq = await lineOf(deed);
      const broken = await brokenAfter((line) => sql`delete from platform.journal where seq = ${line}`, seq);
      expect([seq, seq + 1]).toContain(broken);
    },
  );
});
