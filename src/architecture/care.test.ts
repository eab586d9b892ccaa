import type { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Account, AccountId, hashPassword, putAccount } from "#modules/identity/index.ts";
import { as } from "#platform/action/context.store.ts";
import type { Db } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { post, signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "#src/app.ts";
import { listRoutes, type Route } from "./generated/route-list.ts";

/** Two offices, two employers, and two files: one for the own employer alone, one shared in the tandem by consent. */
const [north, south, city, association] = [newId(), newId(), newId(), newId()];
const [alone, shared] = [newId(), newId()];
const secret = "Geheimnisvoll";
const password = "ein langes Kennwort";

interface Somebody {
  readonly id: string;
  readonly roles: Account["roles"];
  readonly office?: string;
  readonly employer?: string;
  /** Which of the two files the policy table opens. */
  readonly reads: readonly string[];
}
const people: Readonly<Record<string, Somebody>> = {
  responsible: { id: newId(), roles: ["counsellor"], office: north, employer: city, reads: [alone, shared] },
  colleague: { id: newId(), roles: ["counsellor"], office: north, employer: city, reads: [alone, shared] },
  "the other side of the tandem": {
    id: newId(),
    roles: ["counsellor"],
    office: north,
    employer: association,
    reads: [shared],
  },
  "a foreign office": { id: newId(), roles: ["counsellor"], office: south, employer: city, reads: [] },
  "a foreign office and employer": {
    id: newId(),
    roles: ["counsellor"],
    office: south,
    employer: association,
    reads: [],
  },
  "no office": { id: newId(), roles: ["counsellor"], reads: [] },
  management: { id: newId(), roles: ["management"], office: north, employer: city, reads: [] },
  planner: { id: newId(), roles: ["planner"], reads: [] },
  "data-protection": { id: newId(), roles: ["data-protection"], reads: [] },
  editor: { id: newId(), roles: ["editor"], office: north, employer: city, reads: [] },
  admin: { id: newId(), roles: ["admin"], office: north, employer: city, reads: [] },
};
const strangers = Object.keys(people).filter((name) => people[name]?.reads.length === 0);

let database: TestDatabase;
let app: Hono<Env>;
let routes: readonly Route[];
const cookies: Record<string, string> = {};

beforeAll(async () => {
  database = await freshDatabase();
  const world = testWorld(database, { sentences, menu });
  app = createApp(world);
  routes = listRoutes(world).filter(({ path }) => path.startsWith("/arbeit"));
  const hash = await hashPassword(password);
  await as(database.staff, system, async (tx) => {
    for (const [name, { id, roles, office, employer }] of Object.entries(people))
      await putAccount(tx, {
        id: AccountId.parse(id),
        email: `${id}@beispiel.invalid`,
        name,
        password: hash,
        active: true,
        demo: false,
        roles,
        scopes: { stadtbezirk: office ? [office] : [], employer: employer ? [employer] : [] },
      });
    for (const [id, inTandem] of [
      [alone, false],
      [shared, true],
    ] as const)
      await sql`
        with person as (
          insert into people.persons (id, purpose, first_name, last_name, phone, stadtbezirk_id, employer_id, shared, keeper_id)
          values (${newId()}, 'counselling', 'Erna', ${secret}, '0231 0004711', ${north}, ${city}, ${inTandem}, ${people["responsible"]?.id})
          returning id
        ), file as (
          insert into counselling.cases (id, number, person_id, office_id, employer_id, shared_in_tandem, responsible_id, state, channel, referrer,
            concern, received_on, opened_on)
          select ${id}, ${`2026-${id.slice(-6)}`}, id, ${north}, ${city}, ${inTandem}, ${people["responsible"]?.id}, 'in-begleitung', 'telefon', 'selbst',
            ${secret}, '2026-10-01', '2026-10-01' from person returning id
        ), period as (
          insert into counselling.case_periods (case_id, opened_on) select id, '2026-10-01' from file
        ), consent as (
          insert into counselling.consents (id, case_id, scope, text_version, given_on, form, recorded_by)
          select ${newId()}, id, 'speichern', '1', '2026-10-01', 'papier', ${people["responsible"]?.id} from file
        ), talk as (
          insert into counselling.case_contacts (id, case_id, on_day, kind, note, author_id)
          select ${newId()}, id, '2026-10-02', 'hausbesuch', ${secret}, ${people["responsible"]?.id} from file
        )
        insert into counselling.follow_ups (id, case_id, due_on, what, for_id, created_by)
        select ${newId()}, id, '2026-11-01', ${secret}, ${people["responsible"]?.id}, ${people["responsible"]?.id} from file`.execute(
        tx,
      );
    await sql`
      insert into counselling.brief_contacts (id, on_day, office_id, employer_id, channel, asker, result, batch_id, created_by, created_at)
      values (${newId()}, '2026-11-01', ${north}, ${city}, 'telefon', 'selbst', 'beantwortet', ${newId()}, ${people["responsible"]?.id}, now())`.execute(
      tx,
    );
  });
  for (const [name, { id }] of Object.entries(people))
    cookies[name] = await signedIn(app, `${id}@beispiel.invalid`, password);
});
afterAll(() => database.drop());

/** The address of a file; what else stands in it is an id that nobody has. */
const addressOf = ({ path }: Route, caseId: string): string =>
  path
    .replaceAll(/:caseId(\{[^}]*\}\})?(\{[^}]*\})?/g, caseId)
    .replaceAll(/:\w+(\{(?:[^{}]|\{[^{}]*\})*\})?/g, (_, form) => (form ? newId() : "unbekannt"));

const ask = async (name: string, { method }: Pick<Route, "method">, address: string): Promise<Response> =>
  method === "POST"
    ? post(app, address, {}, cookies[name])
    : app.request(testOrigin + address, { method, headers: { cookie: cookies[name] ?? "" } });

const ofFiles = () => routes.filter(({ path }) => path.includes(":caseId"));
const refused = ({ status }: Response) => status === 403 || status === 404;

describe("a file", () => {
  it.each(Object.keys(people))("opens for %s exactly where the policy table says so, at each address", async (name) => {
    expect(ofFiles().length).toBeGreaterThan(0);
    const surprises: string[] = [];
    for (const route of ofFiles())
      for (const caseId of [alone, shared]) {
        const answer = await ask(name, route, addressOf(route, caseId));
        const mayRead = people[name]?.reads.includes(caseId) ?? false;
        const simple = route.method === "GET" && route.path.split(":").length === 2;
        // Deeper addresses name a second record, which nobody has: only a refusal can be expected of everybody.
        if (mayRead ? simple && refused(answer) : !refused(answer))
          surprises.push(`${route.method} ${route.path} ${caseId === shared ? "shared" : "alone"} ${answer.status}`);
      }
    expect(surprises).toEqual([]);
  });

  it("answers a stranger word for word as one that does not exist", async () => {
    const text = async (id: string) =>
      (await (await ask("a foreign office", { method: "GET" }, `/arbeit/faelle/${id}`)).text()).replaceAll(id, "");
    expect(await text(alone)).toBe(await text(newId()));
  });

  it.each(strangers)("is nowhere in what %s reads: no list, no search, no export", async (name) => {
    const leaks: string[] = [];
    const lists = routes.filter(({ method, path }) => method === "GET" && !path.includes(":"));
    for (const { path } of lists)
      for (const query of ["", "?q=Geheim", "?wessen=alle", "?q=0004711", "?format=csv"]) {
        const answer = await ask(name, { method: "GET" }, path + query);
        const body = await answer.text();
        if (body.includes(secret) || body.includes(alone) || body.includes(shared)) leaks.push(path + query);
      }
    expect(lists.length).toBeGreaterThan(5);
    expect(leaks).toEqual([]);
  });

  it("is in the lists of the colleague who may read it, so that the walk above could have seen it", async () => {
    const answer = await ask("colleague", { method: "GET" }, "/arbeit/faelle?wessen=alle");
    expect(await answer.text()).toContain(secret);
  });
});

const personal = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('people', 'counselling') and c.relname not in ('themes', 'case_numbers') order by 1`.execute(
    database.owner,
  );
  return rows.map(({ name }) => name);
};
const count = async (db: Db, actor: Actor | undefined, table: string): Promise<number | "denied"> => {
  const read = sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`;
  try {
    const { rows } = await (actor ? as(db, actor, (tx) => read.execute(tx)) : read.execute(db));
    return rows[0]?.rows ?? 0;
  } catch (fault) {
    if (fault instanceof Error && fault.message.startsWith("permission denied")) return "denied";
    throw fault;
  }
};
const seen = async (db: Db, actor?: Actor) => {
  const found: string[] = [];
  for (const table of await personal()) {
    const rows = await count(db, actor, table);
    if (rows !== 0 && rows !== "denied") found.push(`${table} ${rows}`);
  }
  return found;
};

describe("raw SQL", () => {
  const actorOf = ({ id, roles, office, employer }: Somebody): Actor => ({
    id,
    name: "",
    roles,
    scopes: { stadtbezirk: office ? [office] : [], employer: employer ? [employer] : [] },
  });

  it("as the product sees rows, so that the refusals below mean something", async () => {
    expect((await seen(database.staff, system)).length).toBeGreaterThan(5);
  });

  it("as the staff's role sees nothing before somebody says who asks", async () => {
    expect(await seen(database.staff)).toEqual([]);
  });

  it("as the role of figures or of visitors reads no table at all", async () => {
    for (const table of await personal())
      expect([
        table,
        await count(database.reports, undefined, table),
        await count(database.public, undefined, table),
      ]).toEqual([table, "denied", "denied"]);
  });

  it.each(strangers)("as %s sees no row of people and counselling", async (name) => {
    const somebody = people[name];
    expect(somebody && (await seen(database.staff, actorOf(somebody)))).toEqual(
      // Tallies without a name belong to the office: whoever works there reads them.
      [],
    );
  });

  it.each(Object.keys(people))("as %s sees exactly the files that the policy opens", async (name) => {
    const somebody = people[name];
    if (!somebody) throw new Error(name);
    const { rows } = await as(database.staff, actorOf(somebody), (tx) =>
      sql<{ id: string }>`select id from counselling.cases order by shared_in_tandem`.execute(tx),
    );
    expect(rows.map(({ id }) => id)).toEqual(somebody.reads);
  });

  it("as a substitute sees what the colleague sees", async () => {
    const responsible = people["responsible"];
    const stranger = people["a foreign office"];
    if (!responsible || !stranger) throw new Error("nobody");
    const substitute = { ...actorOf(responsible), id: stranger.id, substituteFor: responsible.id };
    expect(await seen(database.staff, substitute)).toEqual(await seen(database.staff, actorOf(responsible)));
  });
});
