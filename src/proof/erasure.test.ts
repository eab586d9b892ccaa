import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyDeed } from "#src/architecture/every-deed.ts";
import { listRetention, type Retention } from "#law/retention.ts";
import { as } from "#platform/action/context.store.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { testWorld } from "#platform/web/testing-world.ts";
import { jobsOf } from "../app.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const jobs = () => jobsOf(testWorld(database));
/** Reasons of the journal are for deeds on entries and name nobody (docs/datenschutz/loeschkonzept.md). */
const namesNobody = ["platform.journal.reason", "directory.newsletter_issues.made_at"];

/** What goes at once when a reader ends the newsletter. */
const endedByReader = "directory.newsletter.end";

const keyOf = ({ table, column }: Pick<Retention, "table" | "column">) => `${table}.${column}`;
const openRows = (rows: readonly Retention[], erasers: ReadonlySet<string>): readonly string[] =>
  rows.filter((row) => !namesNobody.includes(keyOf(row)) && !erasers.has(row.doneBy)).map(keyOf);

async function erasers(): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'platform'`.execute(database.owner);
  const overwriting = (await everyDeed()).filter(({ name }) => name.endsWith(".confirm") || name === endedByReader);
  return new Set([...jobs(), ...overwriting, ...rows].map(({ name }) => name));
}

describe("the list of periods", () => {
  it("names for each column a job, deed or function that there is", async () => {
    expect(openRows(listRetention(), await erasers())).toEqual([]);
  });

  it("is not fulfilled by a job that nobody wrote", async () => {
    const [first] = listRetention();
    if (!first) throw new Error("law/retention.csv is empty");
    const planted = { ...first, table: "identity.planted", doneBy: "identity.planted.erase" };
    expect(openRows([...listRetention(), planted], await erasers())).toEqual([`identity.planted.${first.column}`]);
  });

  it("has a job that runs every night for each period that a job keeps", () => {
    const nightly = new Map(jobs().map(({ name, schedule }) => [name, schedule]));
    const kept = new Set(listRetention().map(({ doneBy }) => doneBy));
    expect([...nightly].filter(([name, schedule]) => kept.has(name) && schedule === undefined)).toEqual([]);
  });
});

/** One record long over its period and one within it, in each table that a job erases. */
const plant = (name: string, at: string) => sql`
  with account as (
    insert into identity.accounts (id, email, name, password, active, ended_on)
    values (gen_random_uuid(), ${`${name}@beispiel.invalid`}, ${name}, 'x', false, ${at}::date) returning id
  ), working as (
    insert into identity.accounts (id, email, name, password)
    values (gen_random_uuid(), ${`bleibt-${name}@beispiel.invalid`}, ${`bleibt ${name}`}, 'x') returning id
  ), session as (
    insert into identity.sessions (hash, account_id, created_at, seen_at, id, stage, method, confirmed_at)
    select sha256(${name}::bytea), id, ${at}::timestamptz, ${at}::timestamptz, gen_random_uuid(), 'full', 'password', ${at}::timestamptz
    from working
  ), device as (
    insert into identity.known_devices (hash, account_id, used_at)
    select sha256(${name}::bytea), id, ${at}::timestamptz from working
  ), challenge as (
    insert into identity.challenges (id, purpose, challenge, expires_at)
    values (gen_random_uuid(), 'sso', ${name}, ${at}::timestamptz)
  ), sign_in as (
    insert into identity.sign_ins (id, account_id, outcome, at)
    select gen_random_uuid(), id, 'signed-in', ${at}::timestamptz from working
  ), mail as (
    insert into platform.mails (id, recipient, subject, body, state, sent_at)
    values (gen_random_uuid(), 'x', ${name}, 'x', 'sent', ${at}::timestamptz)
  ), link as (
    insert into platform.token_links (id, hash, purpose, subject, expires_at, created_by)
    values (gen_random_uuid(), sha256(${name}::bytea), 'x', ${name}, ${at}::timestamptz, 'x')
  ), subscriber as (
    insert into directory.subscribers (id, email, rhythm, locale, consent, asked_at, invited_at)
    values (gen_random_uuid(), ${`${name}@beispiel.invalid`}, 'weekly', 'de', 'x', ${at}::timestamptz, ${at}::timestamptz)
  ), report as (
    insert into directory.reports (id, kind, path, message, contact, status, answer, note, handled_by, closed_at)
    values (gen_random_uuid(), 'wish', ${`/${name}`}, 'Text', 'x', 'closed', 'x', 'x', 'x', ${at}::timestamptz)
  ), place as (
    insert into places.revisions (entry_kind, entry_id, version, content, deed, actor_name, at)
    values ('place', gen_random_uuid(), 1, '{}', 'x', ${name}, ${at}::timestamptz)
  ), file as (
    insert into platform.files (id, name, media_type, content, sha256, created_by)
    values (gen_random_uuid(), ${name}, 'text/csv', '', '', 'x') returning id
  ), run as (
    insert into directory.import_runs (id, target, file_id, file_name, state, created_by, created_by_name, created_at, applied_at)
    select gen_random_uuid(), 'orte', id, 'x', 'applied', 'x', ${name}, ${at}::timestamptz, ${at}::timestamptz from file
    returning id
  ), row as (
    insert into directory.import_rows (run_id, line, verdict) select id, 1, 'new' from run
  )
  insert into offers.revisions (entry_id, version, content, deed, actor_name, at)
  values (gen_random_uuid(), 1, '{}', 'x', ${name}, ${at}::timestamptz)`;

const left = async (columns: string): Promise<readonly unknown[]> => {
  const [column = "", table = ""] = columns.split(" of ");
  const { rows } = await as(database.staff, system, (tx) =>
    sql<{ value: unknown }>`select ${sql.ref(column)} as value from ${sql.table(table)} order by 1`.execute(tx),
  );
  return rows.map(({ value }) => value);
};

describe("a night", () => {
  beforeAll(async () => {
    await as(database.staff, system, async (tx) => {
      await plant("alt", "2019-01-01").execute(tx);
      await plant("neu", new Date().toISOString()).execute(tx);
    });
    for (const job of jobs()) if (job.schedule !== undefined && job.name !== "mail.send") await job.run({});
  });

  it.each([
    ["name of identity.accounts", ["bleibt alt", "bleibt neu", "neu"]],
    ["subject of platform.mails", ["neu"]],
    ["subject of platform.token_links", ["neu"]],
    ["email of directory.subscribers", ["neu@beispiel.invalid"]],
    ["message of directory.reports", ["", "Text"]],
    ["contact of directory.reports", ["x", null]],
    ["answer of directory.reports", ["x", null]],
    ["note of directory.reports", ["x", null]],
    ["handled_by of directory.reports", ["x", null]],
    ["path of directory.reports", ["/alt", "/neu"]],
    ["actor_name of places.revisions", ["neu"]],
    ["actor_name of offers.revisions", ["neu"]],
    ["created_by_name of directory.import_runs", ["neu"]],
    ["line of directory.import_rows", [1]],
    ["name of platform.files", ["neu"]],
  ])("leaves of %s only what is within its period", async (columns, expected) => {
    expect(await left(columns)).toEqual(expected);
  });

  it.each(["hash of identity.sessions", "at of identity.sign_ins", "hash of identity.known_devices"])(
    "leaves one %s",
    async (columns) => {
      expect(await left(columns)).toHaveLength(1);
    },
  );

  it("leaves a line for each deed of erasing in the journal, whose chain holds", async () => {
    const lines = await database.owner.selectFrom("platform.journal").select("deed").execute();
    expect(new Set(lines.map(({ deed }) => deed).filter((deed) => deed.includes("erase")))).toEqual(
      new Set(
        jobs()
          .map(({ name }) => name)
          .filter((name) => name.includes("erase")),
      ),
    );
    const { rows } = await sql<{ line: string | null }>`select platform.first_broken_journal_line() as line`.execute(
      database.owner,
    );
    expect(rows).toEqual([{ line: null }]);
  });
});
