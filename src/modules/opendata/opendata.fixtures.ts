import type { Hono } from "hono";
import type { TestDatabase } from "#platform/database/testing.ts";
import { testWorld } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "#src/app.ts";
import { demoDatabase } from "#src/demo/demo-city.fixtures.ts";

export interface OpenCity {
  readonly database: TestDatabase;
  readonly world: World;
  readonly app: Hono<Env>;
}

/** The demo city with all that programs of others may ask of it. */
export async function openCity(): Promise<OpenCity> {
  const database = await demoDatabase();
  const world = testWorld(database, { sentences, menu });
  return { database, world, app: createApp(world) };
}
