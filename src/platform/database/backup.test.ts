import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { backup, restore } from "./backup.ts";
import { asSuperuser } from "./embedded.ts";
import { enterServer } from "./server.ts";
import { fingerprints } from "./fingerprints.fixtures.ts";
import { emptyDatabase, freshDatabase, migrationsFolder, testCluster, type TestDatabase } from "./testing.ts";

// Everything that makes a restore hard: circles of keys, computed columns, identities, triggers, forced row security.
const library = `
  create schema library; create schema identity; create schema pgboss;
  create table library.authors (id uuid primary key, favourite_id int, name text not null);
  create table library.books (
    id int generated always as identity primary key,
    author_id uuid not null references library.authors,
    sequel_of int references library.books,
    title text not null, title_length int generated always as (length(title)) stored,
    price numeric(8, 2), cover bytea, facts jsonb, tags text[] not null default '{}', words tsvector,
    day date, starts time, at timestamptz not null, rating double precision, "Seltsamer Name" text
  );
  alter table library.authors add foreign key (favourite_id) references library.books deferrable;
  create table library.loans (id serial primary key, book_id int not null references library.books, reader text not null);
  alter table library.loans enable row level security;
  alter table library.loans force row level security;
  create table library.lines (seq int primary key);
  create function library.count_line() returns trigger language plpgsql as
    $$ begin insert into library.lines select coalesce(max(seq), 0) + 1 from library.lines; return new; end $$;
  create trigger counted after insert on library.loans for each row execute function library.count_line();
  alter table library.loans enable always trigger counted;
  create table library.kinds (name text primary key);
  insert into library.kinds values ('Roman'), ('Sachbuch');
  create table library.parts (id int, year int) partition by list (year);
  create table library.parts_2026 partition of library.parts for values in (2026);
  create unlogged table library.turns (key text);
  create table identity.sessions (hash text);
  create table pgboss.job (id int);
  grant usage on schema library to app_staff; grant select on library.books to app_staff;`;

const rows = `
  insert into library.authors select gen_random_uuid(), null, 'Ä"ö\\ü' || chr(9) || n || chr(10) from generate_series(1, 200) n;
  insert into library.books (author_id, title, price, cover, facts, tags, words, day, starts, at, rating, "Seltsamer Name")
    select a.id, 'Buch ' || n || ' ß', n / 7.0, sha256(n::text::bytea), jsonb_build_object('n', n, 'ü', null), array['a,b', null, '"'],
      to_tsvector('simple', 'Wort ' || n), '2026-01-01'::date + n, '09:30', '2026-03-29 01:00:00.123456+00', 1.0 / (n + 1), case when n % 2 = 0 then '\\N' end
    from library.authors a, generate_series(1, 40) n;
  update library.books set sequel_of = id + 1 where id < 100;
  update library.authors a set favourite_id = (select min(id) from library.books b where b.author_id = a.id);
  insert into library.loans (book_id, reader) select id, 'Leser' from library.books where id <= 50;
  insert into library.kinds values ('Hörbuch');
  insert into library.parts select n, 2026 from generate_series(1, 5) n;
  insert into library.turns values ('x'); insert into identity.sessions values ('x'); insert into pgboss.job values (1);`;

let home: string;
let folder: string;
let file: string;
let source: TestDatabase;
const opened: TestDatabase[] = [];
const target = async (version?: 15 | 18) => {
  const database = await emptyDatabase(version);
  opened.push(database);
  return database;
};
const on = async <Result>({ address }: TestDatabase, work: (client: Client) => Promise<Result>) => {
  const client = await enterServer(address);
  return work(client).finally(() => client.end());
};
const run = (database: TestDatabase, statement: string) => on(database, (client) => client.query(statement));

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "backup-"));
  folder = join(home, "migrations");
  await mkdir(folder);
  await writeFile(join(folder, "0001_library.sql"), library);
  file = join(home, "library.backup");
  source = await freshDatabase({ version: 18, migrations: folder });
  await run(source, rows);
  await backup(source.address, file);
});
afterEach(async () => {
  for (const database of opened.splice(0)) await database.drop();
});
afterAll(async () => {
  await source.drop();
  await rm(home, { recursive: true });
});

const kept = async (database: TestDatabase) => {
  const sums = { ...(await fingerprints(database.address)) };
  for (const left of ["platform.migrations", "library.turns", "identity.sessions", "pgboss.job"]) delete sums[left];
  return sums;
};
const isUntouched = async (database: TestDatabase) => Object.keys(await fingerprints(database.address)).length === 0;

describe("backup and restore", () => {
  it.each([15, 18] as const)("bring back every table byte by byte, from 18 to %i", async (version) => {
    const restored = await target(version);
    await restore(restored.address, file, { migrationsFolder: folder });
    const sums = await kept(restored);
    expect(sums).toEqual(await kept(source));
    expect(sums["library.books"]).toMatch(/^8000 /);
  });

  it("leave out sessions, jobs and what is transient", async () => {
    const restored = await target();
    await restore(restored.address, file, { migrationsFolder: folder });
    const sums = await fingerprints(restored.address);
    for (const empty of ["library.turns", "identity.sessions", "pgboss.job"]) expect(sums[empty]).toMatch(/^0 /);
  });

  it("leave keys, triggers, row security, rights and counters as they were", async () => {
    const restored = await target();
    await restore(restored.address, file, { migrationsFolder: folder });
    const state = (database: TestDatabase) =>
      on(database, async (client) => [
        (
          await client.query(
            "select conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'f' order by 1",
          )
        ).rows,
        (await client.query("select tgname, tgenabled from pg_trigger where not tgisinternal")).rows,
        (await client.query("select relforcerowsecurity from pg_class where relname = 'loans'")).rows,
        (
          await client.query(
            "select r, has_table_privilege('app_staff', 'library.books', r) from unnest('{select,insert}'::text[]) r",
          )
        ).rows,
        (
          await client.query(
            "select sequencename, last_value from pg_sequences where schemaname = 'library' order by 1",
          )
        ).rows,
      ]);
    expect(await state(restored)).toEqual(await state(source));
    const { rows: next } = await run(
      restored,
      `insert into library.books (author_id, title, at)
      select id, 'neu', now() from library.authors limit 1 returning id`,
    );
    expect(next).toEqual([{ id: 8001 }]);
  });

  it("work while others go on writing: the file shows one instant", async () => {
    const busy = await enterServer(source.address);
    await busy.query("begin; insert into library.kinds values ('offen')");
    const header = await backup(source.address, join(home, "busy.backup"));
    expect(header.tables.find(({ name }) => name === "library.kinds")?.rows).toBe(3);
    await busy.query("rollback");
    await busy.end();
  });

  it("write a file that only its owner may read, and no half ones", async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(backup(source.address, join(home, "missing/x.backup"))).rejects.toThrow(/missing\/x\.backup.*ENOENT/);
    expect((await readdir(home)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("bring a backup of an older version up to date", async () => {
    const newer = await mkdtemp(join(home, "newer-"));
    await writeFile(join(newer, "0001_library.sql"), library);
    await writeFile(
      join(newer, "0002_shout.sql"),
      "update library.kinds set name = upper(name); create table library.new (id int)",
    );
    const restored = await target();
    await restore(restored.address, file, { migrationsFolder: newer });
    const { rows: kinds } = await run(restored, "select name from library.kinds order by 1");
    expect(kinds.map(({ name }) => name)).toEqual(["HÖRBUCH", "ROMAN", "SACHBUCH"]);
  });

  it("work for an owner who is neither superuser nor past row security", async () => {
    const administrator = await enterServer(asSuperuser(await testCluster()));
    const plain = `plain_${process.pid}`;
    await administrator.query(`create role ${plain} login`);
    await administrator.query(`grant app_public, app_staff, app_reports to ${plain}`);
    const restored = await target();
    const address = { ...restored.address, user: plain };
    await administrator.query(`alter database ${"database" in address ? address.database : ""} owner to ${plain}`);
    await restore(address, file, { migrationsFolder: folder });
    expect(await kept({ ...restored, address: { ...restored.address, user: "postgres" } })).toEqual(await kept(source));
    await expect(restore(address, file, { migrationsFolder: folder })).rejects.toThrow(/enthält schon Daten/);
    await expect(backup(address, join(home, "blind.backup"))).rejects.toThrow(
      new RegExp(`ALTER ROLE "${plain}" BYPASSRLS`),
    );
    await opened.pop()?.drop();
    await administrator.query(`drop owned by ${plain}; drop role ${plain}`);
    await administrator.end();
  });

  it("carry the product's own schema from 18 to 15", async () => {
    const product = await freshDatabase({ version: 18 });
    opened.push(product);
    const restored = await target(15);
    await backup(product.address, join(home, "product.backup"));
    await restore(restored.address, join(home, "product.backup"), { migrationsFolder });
    const { "platform.migrations": _here, ...sums } = await fingerprints(restored.address);
    const { "platform.migrations": _there, ...before } = await fingerprints(product.address);
    expect(sums).toEqual(before);
  });
});

describe("a restore is refused and changes nothing", () => {
  const refused = async (bytes: Buffer, sentence: RegExp) => {
    const damaged = join(home, "damaged.backup");
    await writeFile(damaged, bytes);
    const restored = await target();
    await expect(restore(restored.address, damaged, { migrationsFolder: folder })).rejects.toThrow(sentence);
    expect(await isUntouched(restored)).toBe(true);
  };
  const changed = (plain: Buffer, at: number) => {
    const copy = Buffer.from(plain);
    copy.writeUInt8(copy.readUInt8(at) === 0x35 ? 0x36 : 0x35, at);
    return copy;
  };

  it("when the file was cut off", async () => {
    const bytes = await readFile(file);
    await refused(bytes.subarray(0, bytes.length - 20), /beschädigt oder unvollständig.*nichts verändert/);
    await refused(bytes.subarray(0, bytes.length / 2), /beschädigt oder unvollständig.*nichts verändert/);
    await refused(Buffer.alloc(0), /beschädigt oder unvollständig.*nichts verändert/);
  });

  it("when a single byte was changed in the packed file", async () => {
    const bytes = await readFile(file);
    await refused(changed(bytes, Math.floor(bytes.length * 0.6)), /beschädigt/);
  });

  it("when a single digit was changed and packed again: only the checksum knows", async () => {
    const plain = gunzipSync(await readFile(file));
    const digit = plain.indexOf("Buch 17 ß") + 5;
    await refused(gzipSync(changed(plain, digit)), /beschädigt/);
  });

  it("when it is something else", async () => {
    await refused(Buffer.from("name;ort\nA;B\n"), /keine Sicherung von Beisammen/);
    await refused(gzipSync(Buffer.from("name;ort\nA;B\n")), /keine Sicherung von Beisammen/);
  });

  it("when the file is not there", async () => {
    const restored = await target();
    await expect(restore(restored.address, join(home, "none"), { migrationsFolder: folder })).rejects.toThrow(
      /none.*ENOENT/,
    );
  });

  it("when it comes from a newer version, which it names", async () => {
    const older = await mkdtemp(join(home, "older-"));
    await writeFile(join(older, "0000_other.sql"), "select 1");
    const restored = await target();
    await expect(restore(restored.address, file, { migrationsFolder: older })).rejects.toThrow(
      /neueren.*0001_library\.sql/,
    );
    expect(await isUntouched(restored)).toBe(true);
  });

  it("when the database holds data, unless it is forced", async () => {
    const filled = await freshDatabase({ migrations: folder });
    opened.push(filled);
    await run(filled, "insert into library.kinds values ('Comic')");
    const before = await fingerprints(filled.address);
    await expect(restore(filled.address, file, { migrationsFolder: folder })).rejects.toThrow(
      /library\.kinds.*--force/,
    );
    expect(await fingerprints(filled.address)).toEqual(before);
    await restore(filled.address, file, { migrationsFolder: folder, force: true });
    expect(await kept(filled)).toEqual(await kept(source));
  });

  it("but not when a database was only set up: what the migrations put there is no data", async () => {
    const restored = await freshDatabase({ migrations: folder });
    opened.push(restored);
    await restore(restored.address, file, { migrationsFolder: folder });
    expect(await kept(restored)).toEqual(await kept(source));
  });

  it("when it is killed half-way", async () => {
    const restored = await target();
    const script = `
      const { restore } = await import(${JSON.stringify(join(import.meta.dirname, "backup.ts"))});
      await restore(${JSON.stringify(restored.address)}, ${JSON.stringify(file)}, { migrationsFolder: ${JSON.stringify(folder)} });`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "inherit" });
    const watcher = await enterServer(restored.address);
    const loading = async () =>
      (await watcher.query("select from pg_stat_activity where datname = current_database() and query ilike 'copy%'"))
        .rows.length > 0;
    await expect.poll(loading, { interval: 1, timeout: 10_000 }).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    await watcher.end();
    expect(await isUntouched(restored)).toBe(true);
  });
});
