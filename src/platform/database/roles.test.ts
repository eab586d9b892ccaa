import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asSuperuser, startEmbedded } from "./embedded.ts";
import { appRoles, ensureRoles } from "./roles.ts";
import { enterServer } from "./server.ts";
import { freshDatabase, testCluster, testVersion, type TestDatabase } from "./testing.ts";

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await freshDatabase();
  client = await enterServer(database.address);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const names = async (statement: string) =>
  (await client.query<{ name: string }>(statement)).rows.map(({ name }) => name);

/** Tables, views and single columns on which a role holds one of these rights, also by way of PUBLIC. */
const held = (role: string, rights: string) =>
  names(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
      and (has_table_privilege('${role}', c.oid, '${rights}')
           ${/TRUNCATE|DELETE|TRIGGER/.test(rights) ? "" : `or has_any_column_privilege('${role}', c.oid, '${rights}')`})
      and has_schema_privilege('${role}', n.oid, 'USAGE') order by 1`);

describe("what the database roles may do", () => {
  it.each(["INSERT", "UPDATE", "DELETE", "TRUNCATE", "TRIGGER", "REFERENCES"])(
    "app_public: %s nowhere",
    async (right) => {
      expect(await held("app_public", right)).toEqual([]);
    },
  );

  it("ask in policies of the large tables once a statement, never for each row", async () => {
    const asked = await names(`
      select tablename || ': ' || policyname as name from pg_policies
      where tablename in ('brief_contacts', 'brief_contact_themes', 'cases', 'case_themes', 'case_periods', 'unmet_needs', 'persons')
        and regexp_replace(coalesce(qual, ''), '\\( SELECT [^)]*', '', 'g') ~ 'acts_as|CURRENT_USER'`);
    expect(asked).toEqual([]);
  });

  it("app_public sees the open catalogue and the settings, nothing else", async () => {
    const seen = await held("app_public", "SELECT");
    expect(seen).toContain("places.places");
    expect(
      seen.filter(
        (name) =>
          !/^(places|offers|opendata|search)\.|^network\.door_(events|sessions)$|^directory\.(\w+_entries|offer_days)$|^platform\.settings$/.test(
            name,
          ),
      ),
    ).toEqual([]);
    expect(seen.filter((name) => /revisions|_facts/.test(name) && !name.endsWith("_facts"))).toEqual([]);
  });

  it("app_reports: reads nothing but facts and the settings, writes nowhere", async () => {
    const seen = await held("app_reports", "SELECT");
    expect(seen).toContain("places.place_facts");
    expect(seen.filter((name) => !name.endsWith("_facts") && name !== "platform.settings")).toEqual([]);
    for (const right of ["INSERT", "UPDATE", "DELETE", "TRUNCATE"])
      expect(await held("app_reports", right)).toEqual([]);
  });

  it("app_staff cannot write the journal, the register of migrations, or lift a trigger", async () => {
    const written = [...(await held("app_staff", "INSERT")), ...(await held("app_staff", "UPDATE"))];
    expect(written.filter((name) => /^platform\.(journal|migrations)/.test(name))).toEqual([]);
    for (const right of ["TRUNCATE", "TRIGGER", "REFERENCES"]) expect(await held("app_staff", right)).toEqual([]);
  });

  it("none owns anything, makes anything, or acts as somebody else", async () => {
    expect(
      await names(`
        select r || ' owns ' || relname as name from unnest('{${appRoles.join(",")}}'::text[]) r
          join pg_class on relowner = r::regrole
        union all select r || ' creates in ' || nspname from unnest('{${appRoles.join(",")}}'::text[]) r, pg_namespace
          where has_schema_privilege(r, oid, 'CREATE')
        union all select r || ' creates schemas' from unnest('{${appRoles.join(",")}}'::text[]) r
          where has_database_privilege(r, current_database(), 'CREATE')
        union all select r || ' is ' || rolname from unnest('{${appRoles.join(",")}}'::text[]) r, pg_roles
          where pg_has_role(r, oid, 'MEMBER') and rolname <> r
        union all select rolname || ' is strong' from pg_roles where rolname = any ('{${appRoles.join(",")}}')
          and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`),
    ).toEqual([]);
  });

  it("functions that act with the owner's rights are open to named roles only, and fix where they look names up", async () => {
    const definers = `from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname <> 'pg_catalog'`;
    expect(await names(`select p.oid::regprocedure::text as name ${definers}`)).toContain(
      "platform.take_turn(text,integer,integer)",
    );
    expect(
      await names(`select p.oid::regprocedure::text as name ${definers} and
        (not coalesce(array_to_string(p.proconfig, ',') ~ 'search_path=.*pg_temp', false)
         or exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee = 0))`),
    ).toEqual([]);
    expect(
      await names(
        `select p.oid::regprocedure::text as name ${definers} and has_function_privilege('app_reports', p.oid, 'EXECUTE')`,
      ),
    ).toEqual([]);
  });

  it("says no in practice, too", async () => {
    await expect(sql`insert into platform.settings values ('a', '1')`.execute(database.public)).rejects.toThrow(
      /permission denied/,
    );
    await expect(sql`select * from identity.accounts`.execute(database.public)).rejects.toThrow(/permission denied/);
    await expect(sql`set role migrator`.execute(database.public)).rejects.toThrow(/permission denied/);
    await expect(sql`select * from places.places`.execute(database.reports)).rejects.toThrow(/permission denied/);
    await expect(sql`update platform.journal set reason = ''`.execute(database.staff)).rejects.toThrow(
      /permission denied/,
    );
    await expect(sql`alter table platform.mails disable row level security`.execute(database.staff)).rejects.toThrow(
      /must be owner/,
    );
  });
});

describe("making the roles where there are none", () => {
  it("takes a user with CREATEROLE, who may act as them afterwards", async () => {
    const home = await mkdtemp(join(tmpdir(), "roles-"));
    const server = await startEmbedded({ dir: join(home, "data"), version: testVersion(), settings: { fsync: false } });
    const administrator = await enterServer(asSuperuser(server));
    await administrator.query(`drop role ${appRoles.join(", ")}; create role operator login createrole`);
    const operator = await enterServer({ ...server, user: "operator", database: "postgres" });
    await ensureRoles(operator);
    await ensureRoles(operator);
    for (const role of appRoles) await operator.query(`set role ${role}`);
    const { rows } = await administrator.query("select from pg_roles where rolname = any ($1) and not rolcanlogin", [
      appRoles,
    ]);
    expect(rows).toHaveLength(3);
    await Promise.all([administrator.end(), operator.end()]);
    await server.stop();
    await rm(home, { recursive: true });
  });
});

describe("making the roles on a server of the operator", () => {
  let administrator: Client;
  beforeAll(async () => {
    administrator = await enterServer(asSuperuser(await testCluster()));
  });
  afterAll(() => administrator.end());

  const asNewUser = async (attributes: string, work: (user: Client) => Promise<void>) => {
    const name = `operator_${process.pid}`;
    await administrator.query(`create role ${name} login ${attributes}`);
    const { host, port } = await testCluster();
    const user = await enterServer({ host, port, user: name, database: "postgres" });
    await work(user).finally(() => user.end());
    await administrator.query(`drop owned by ${name}; drop role ${name}`);
  };

  it("does nothing for a superuser when they are there, however often it runs", async () => {
    await Promise.all([ensureRoles(administrator), ensureRoles(administrator)]);
    await ensureRoles(administrator, { login: true });
  });

  it("refuses a user who may neither make roles nor act as them, with the lines for the administrator", async () => {
    await asNewUser("", async (user) => {
      await expect(ensureRoles(user)).rejects.toThrow(
        /operator_\d+.*grant app_public to "operator_\d+"; grant app_staff to .*; grant app_reports to /,
      );
    });
  });

  it("is content with a user who was given the roles by exactly these lines", async () => {
    await asNewUser("", async (user) => {
      const refusal = await ensureRoles(user).catch((fault: unknown) => String(fault));
      const lines = /grant .*;/.exec(refusal ?? "")?.[0] ?? "";
      await administrator.query(lines);
      await ensureRoles(user);
      await user.query("set role app_staff");
    });
  });

  it("refuses to start when a role is stronger than it should be", async () => {
    await administrator.query("begin; alter role app_staff bypassrls");
    await expect(ensureRoles(administrator)).rejects.toThrow(/app_staff.*darf mehr/);
    await administrator.query("rollback; begin; grant app_staff to app_public");
    await expect(ensureRoles(administrator)).rejects.toThrow(/app_public.*darf mehr/);
    await administrator.query("rollback");
  });
});
