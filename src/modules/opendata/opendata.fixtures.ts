import type { Hono } from "hono";
import { perform } from "#platform/action/action.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { testWorld } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "#src/app.ts";
import { loadDemo } from "#src/demo/load-demo.action.ts";

export interface OpenCity {
  readonly database: TestDatabase;
  readonly world: World;
  readonly app: Hono<Env>;
}

/** The demo city with all that programs of others may ask of it. */
export async function openCity(): Promise<OpenCity> {
  const database = await freshDatabase();
  const world = testWorld(database, { sentences, menu });
  const demo = { city: "dortmund", scale: 1, seed: "beisammen" };
  await perform(loadDemo, { db: database.owner, actor: system, clock: world.clock }, demo);
  return { database, world, app: createApp(world) };
}
