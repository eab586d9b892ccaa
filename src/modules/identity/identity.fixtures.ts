import type { Hono } from "hono";
import { as } from "#platform/action/context.store.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { readEnvironment } from "#platform/settings/environment.ts";
import { system } from "#platform/policy/actor.ts";
import { testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "#src/app.ts";
import { AccountId, type Role } from "./account/account.ts";
import { putAccount } from "./account/account.store.ts";
import { hashPassword } from "./account/password.ts";

export const password = "vier lange Worte hier";
export const firefox = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";

export interface House {
  readonly database: TestDatabase;
  readonly world: World;
  readonly app: Hono<Env>;
  /** Makes an account and says its id; the address is `name@beispiel.invalid`. */
  readonly account: (name: string, ...roles: Role[]) => Promise<string>;
  readonly browser: () => TestBrowser;
}

/** The product with a real database, as a city runs it: no demo, unless the variables say so. */
export async function openHouse(
  variables: Readonly<Record<string, string>> = {},
  changes: Partial<World> = {},
): Promise<House> {
  const database = await freshDatabase();
  const environment = readEnvironment({ DEMO: "0", SECRET_KEY: "k".repeat(40), BASE_URL: testOrigin, ...variables });
  const world = testWorld(database, { environment, sentences, menu, ...changes });
  const app = createApp(world);
  const hash = await hashPassword(password);
  const account = async (name: string, ...roles: Role[]) => {
    const id = AccountId.parse(newId());
    const email = `${name}@beispiel.invalid`;
    const made = { id, email, name: `Frau ${name}`, password: hash, active: true, demo: false, roles };
    await as(database.staff, system, (tx) => putAccount(tx, made));
    return id;
  };
  return { database, world, app, account, browser: () => new TestBrowser(app) };
}

export interface Page {
  readonly status: number;
  readonly location: string;
  readonly html: string;
  readonly setCookies: readonly string[];
}

/** Keeps cookies as a browser does, and sends forms from our own site. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  readonly #app: Hono<Env>;

  constructor(app: Hono<Env>) {
    this.#app = app;
  }

  get(path: string): Promise<Page> {
    return this.#send(path, {});
  }

  post(path: string, fields: Readonly<Record<string, string>> = {}, origin = testOrigin): Promise<Page> {
    return this.#send(path, {
      method: "POST",
      headers: { origin, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    });
  }

  signIn(name: string, passwort = password): Promise<Page> {
    return this.post("/anmelden", { email: `${name}@beispiel.invalid`, passwort });
  }

  get session(): string | undefined {
    return this.cookies.get("beisammen");
  }

  async #send(path: string, init: RequestInit): Promise<Page> {
    const headers = new Headers(init.headers);
    headers.set("user-agent", firefox);
    headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const answer = await this.#app.request(path.startsWith("http") ? path : testOrigin + path, { ...init, headers });
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
    const { status } = answer;
    const setCookies = answer.headers.getSetCookie();
    return { status, location: answer.headers.get("location") ?? "", html: await answer.text(), setCookies };
  }

  #keep(cookie: string): void {
    const [pair = ""] = cookie.split(";");
    const [name = "", ...value] = pair.split("=");
    if (/max-age=0/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value.join("="));
  }
}
