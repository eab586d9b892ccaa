import type { Hono } from "hono";
import { sql } from "kysely";
import { createApp, menu, sentences } from "#src/app.ts";
import { AccountId, hashPassword, putAccount } from "#modules/identity/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { fingerprints } from "#platform/database/fingerprints.fixtures.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { post, signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { carryOut } from "./imports.job.ts";
import { useOf } from "./imports-use.ts";

export const outer = idOf("area", "aussen");
export const inner = idOf("area", "innen");
export const quarter = idOf("area", "quartier");
export const parkHouse = idOf("place", "park");
export const hall = idOf("place", "hall");
const password = "ein-langes-kennwort";

/** Two districts, one organisation, two houses, and somebody of each role. */
export async function aCatalogue({ owner }: TestDatabase): Promise<void> {
  await sql`
    insert into places.areas (id, parent_id, level, number, name, position)
    values (${outer}, null, 'stadtbezirk', '1', 'Außen', 1), (${inner}, null, 'stadtbezirk', '2', 'Innen', 2),
           (${quarter}, ${outer}, 'statistischer_bezirk', '11', 'Am Rand', 3)`.execute(owner);
  await sql`insert into places.organisations (id, slug, name) values (${idOf("organisation", "v")}, 'verein', 'Verein für Ältere e. V.')`.execute(
    owner,
  );
  await sql`
    insert into places.places (id, slug, name, kind, stadtbezirk_id, street, phone)
    values (${parkHouse}, 'haus-am-park', 'Haus am Park', 'begegnungszentrum', ${outer}, 'Parkstr. 5', '0231 100-1'),
           (${hall}, 'gemeindesaal', 'Gemeindesaal', 'weiterer_ort', ${inner}, null, null)`.execute(owner);
  const hash = await hashPassword(password);
  for (const role of ["editor", "admin"] as const)
    await owner.transaction().execute(async (tx) => {
      await sql`select set_config('app.roles', 'system', true)`.execute(tx);
      const id = AccountId.parse(idOf("account", role));
      await putAccount(tx, {
        id,
        email: `${role}@test.invalid`,
        name: `${role} Beispiel`,
        password: hash,
        active: true,
        demo: false,
        roles: [role],
      });
    });
}

/** The app on a day, with somebody signed in, who sends files and lets their orders be carried out. */
export async function aWorkplace(database: TestDatabase, { on = "2026-11-24", role = "editor" } = {}) {
  const world = testWorld(database, { sentences, menu, clock: fixedDay(day(on)) });
  const app = createApp(world);
  const cookie = await signedIn(app, `${role}@test.invalid`, password);
  const get = (path: string) => app.request(`${testOrigin}${path}`, { headers: { cookie } });
  return {
    world,
    app,
    get,
    cookie,
    page: async (path: string) => (await get(path)).text(),
    send: (path: string, fields: Readonly<Record<string, string>>) => post(app, path, fields, cookie),
    upload: (name: string, content: Uint8Array | string, art = "auto") => upload(app, cookie, { name, content, art }),
    /** Does what waits in the queue, as the job process would. */
    work: async () => {
      for (const { ids } of world.sent.splice(0))
        await carryOut(
          { db: world.staff, clock: world.clock, use: useOf(world.city) },
          "run" in ids ? String(ids.run) : "",
        );
    },
  };
}
/** A fresh database with the little catalogue, and somebody who reads lists into it. */
export async function anImportDesk() {
  const database = await freshDatabase();
  await aCatalogue(database);
  return { database, workplace: await aWorkplace(database) };
}
export type Workplace = Awaited<ReturnType<typeof aWorkplace>>;

interface Upload {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly art: string;
}

async function upload(app: Hono<Env>, cookie: string, { name, content, art }: Upload): Promise<Response> {
  const body = new FormData();
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  body.set("datei", new File([bytes], name));
  body.set("art", art);
  return app.request(`${testOrigin}/arbeit/import`, { method: "POST", headers: { origin: testOrigin, cookie }, body });
}

/** The path of the run that an upload led to. */
export function runOf(answer: Response): string {
  const location = answer.headers.get("location") ?? "";
  if (answer.status !== 303) throw new Error(`The upload was refused (${answer.status})`);
  return location.replace(/\/zuordnung$/, "");
}

/** The fields of a form as the page presets them, the chosen options of selects included. */
export function presets(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, name = "", value = ""] of html.matchAll(/<input[^>]*?name="([^"]+)"[^>]*?value="([^"]*)"/g))
    fields[name] ??= value;
  for (const [, name = "", options = ""] of html.matchAll(/<select[^>]*?name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    fields[name] =
      /<option value="([^"]*)" selected/.exec(options)?.[1] ?? /<option value="([^"]*)"/.exec(options)?.[1] ?? "";
  return fields;
}

/** Uploads a file and maps it as suggested; gives the path of the run. */
export async function judged(
  workplace: Workplace,
  name: string,
  content: Uint8Array | string,
  art = "auto",
): Promise<string> {
  const run = runOf(await workplace.upload(name, content, art));
  const answer = await workplace.send(`${run}/zuordnung`, presets(await workplace.page(`${run}/zuordnung`)));
  if (answer.status !== 303) throw new Error(`The mapping was refused: ${textIn(await answer.text())}`);
  return run;
}

export async function order(workplace: Workplace, run: string, was: "apply" | "undo"): Promise<void> {
  const { stand = "" } = presets(await workplace.page(run));
  const answer = await workplace.send(`${run}/auftrag`, { stand, was });
  if (answer.status !== 303) throw new Error(`The order was refused: ${textIn(await answer.text())}`);
  await workplace.work();
}

export const textIn = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

/** All of the catalogue, to be compared to the last byte. */
export async function catalogueOf(database: TestDatabase): Promise<Readonly<Record<string, string>>> {
  const all = await fingerprints(database.address);
  return Object.fromEntries(Object.entries(all).filter(([table]) => /^(places|offers)\./.test(table)));
}
