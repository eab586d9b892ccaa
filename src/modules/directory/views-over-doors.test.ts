import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "#platform/database/testing.ts";
import { demoDatabase } from "#src/demo/demo-city.fixtures.ts";

let database: TestDatabase;
beforeAll(async () => void (database = await demoDatabase()));
afterAll(() => database.drop());

/** A view as an earlier migration made it, over the tables, beside the one of today. */
async function asBefore(view: string, migration: string): Promise<void> {
  const text = readFileSync(resolve("migrations", migration), "utf8");
  const name = view.replace(".", "\\.");
  const [, query = ""] = new RegExp(`view ${name} as\\n(.*?);\\n`, "s").exec(text) ?? [];
  await sql.raw(`create schema if not exists before`).execute(database.owner);
  await sql.raw(`create view before.${view.split(".")[1] ?? ""} as ${query}`).execute(database.owner);
}

describe("a view over doors", () => {
  it.each([
    ["directory.place_entries", "0007_search.sql"],
    ["directory.offer_entries", "0007_search.sql"],
    ["directory.offer_days", "0007_search.sql"],
    ["directory.date_entries", "0005_directory.sql"],
    ["directory.recent_changes", "0005_directory.sql"],
    ["directory.theme_families", "0008_freshness_and_newsletter.sql"],
    ["directory.catalogue_entries", "0008_freshness_and_newsletter.sql"],
    ["directory.review_entries", "0008_freshness_and_newsletter.sql"],
  ])("shows what the one over tables showed: %s", async (view, migration) => {
    await asBefore(view, migration);
    const old = `before.${view.split(".")[1] ?? ""}`;
    const { rows } = await sql
      .raw<{ before: number; today: number; lost: number }>(
        `select (select count(*) from ${old})::int as before, (select count(*) from ${view})::int as today,
          (select count(*) from (table ${old} except all table ${view}) as lost)::int as lost`,
      )
      .execute(database.owner);
    const [counted] = rows;
    expect(counted?.before).toBeGreaterThan(100);
    expect(counted).toEqual({ before: counted?.before, today: counted?.before, lost: 0 });
  });
});
