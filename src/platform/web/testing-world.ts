import type { Hono } from "hono";
import { loadCity } from "#cities/city.ts";
import type { TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { logTo } from "#platform/logs/log.ts";
import { readEnvironment } from "#platform/settings/environment.ts";
import { KeptPages } from "./kept-pages.ts";
import type { Env, World } from "./world.ts";

export const testOrigin = "http://127.0.0.1:3000";

/** A world for tests: a real database, a fixed day, silent logs, and jobs that are only remembered. */
export function testWorld(
  database: TestDatabase,
  changes: Partial<World> = {},
): World & { readonly sent: { name: string; ids: object }[] } {
  const sent: { name: string; ids: object }[] = [];
  return {
    environment: readEnvironment({ DEMO: "1" }),
    city: loadCity("dortmund"),
    clock: fixedDay(day("2026-11-24")),
    log: logTo(() => undefined, "silent"),
    public: database.public,
    staff: database.staff,
    reports: database.reports,
    jobs: { send: async (name, ids) => void sent.push({ name, ids }) },
    kept: new KeptPages(),
    sentences: {},
    menu: [],
    sent,
    ...changes,
  };
}

/** Sends a form as a browser of our own site does. */
export async function post(
  app: Hono<Env>,
  path: string,
  fields: Readonly<Record<string, string>>,
  cookie = "",
): Promise<Response> {
  return app.request(`${testOrigin}${path}`, {
    method: "POST",
    headers: { origin: testOrigin, cookie, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
}

/** The session cookie of somebody who signs in. */
export async function signedIn(app: Hono<Env>, email: string, passwort: string): Promise<string> {
  const answer = await post(app, "/anmelden", { email, passwort });
  const cookie = answer.headers.get("set-cookie")?.split(";")[0];
  if (answer.status !== 303 || cookie === undefined)
    throw new Error(`Sign-in of ${email} was refused (${answer.status})`);
  return cookie;
}
