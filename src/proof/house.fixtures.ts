import type { Hono } from "hono";
import { sql } from "kysely";
import { AccountId, hashPassword, putAccount, type Account } from "#modules/identity/index.ts";
import { as } from "#platform/action/context.store.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { readEnvironment } from "#platform/settings/environment.ts";
import { signedIn, testWorld } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "#src/app.ts";

export const [north, south, city, anna, bert, rita, caseId, partner] = Array.from({ length: 8 }, newId);
export const password = "vier lange Worte hier";
export const secret = "Geheimnisvoll";

export interface Office {
  readonly database: TestDatabase;
  readonly world: World;
  readonly app: Hono<Env>;
  /** The cookie of a counsellor of the north with a file, of one of the south without, and of the Redaktion. */
  readonly cookies: Readonly<Record<"anna" | "bert" | "rita", string>>;
}

/** Two offices, and in the north a file with a referral to a partner. */
export async function openOffice(): Promise<Office> {
  const database = await freshDatabase();
  // A demo asks for no second factor.
  const world = testWorld(database, { sentences, menu, environment: readEnvironment({ DEMO: "1" }) });
  const app = createApp(world);
  const hash = await hashPassword(password);
  const account = (id: string, name: string, roles: Account["roles"], office?: string): Account => ({
    ...{ id: AccountId.parse(id), email: `${name}@beispiel.invalid`, name, password: hash, active: true, demo: false },
    ...{ roles, scopes: office ? { stadtbezirk: [office], employer: [city ?? ""] } : {} },
  });
  await as(database.staff, system, async (tx) => {
    await putAccount(tx, account(anna ?? "", "anna", ["counsellor"], north));
    await putAccount(tx, account(bert ?? "", "bert", ["counsellor"], south));
    await putAccount(tx, account(rita ?? "", "rita", ["editor"]));
    await sql`insert into network.partners (id, name, kind, email) values (${partner}, 'Wohnberatung', 'beratung', 'wohnen@beispiel.invalid')`.execute(
      tx,
    );
    await sql`
      with person as (
        insert into people.persons (id, purpose, first_name, last_name, stadtbezirk_id, employer_id)
        values (${newId()}, 'counselling', 'Erna', ${secret}, ${north}, ${city}) returning id
      ), file as (
        insert into counselling.cases (id, number, person_id, office_id, employer_id, responsible_id, state, channel, referrer, received_on, opened_on)
        select ${caseId}, '2025-0001', id, ${north}, ${city}, ${anna}, 'in-begleitung', 'telefon', 'selbst', '2026-10-01', '2026-10-01' from person
        returning id
      )
      insert into counselling.consents (id, case_id, scope, recipient, text_version, given_on, form, recorded_by)
      select ${newId()}, id, 'weitergabe', 'Wohnberatung', '1', '2026-10-01', 'papier', ${anna} from file`.execute(tx);
  });
  const cookies = {
    anna: await signedIn(app, "anna@beispiel.invalid", password),
    bert: await signedIn(app, "bert@beispiel.invalid", password),
    rita: await signedIn(app, "rita@beispiel.invalid", password),
  };
  return { database, world, app, cookies };
}
