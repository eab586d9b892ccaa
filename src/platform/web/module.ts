import type { Hono } from "hono";
import type { Job } from "#platform/jobs/jobs.ts";
import type { Sentences } from "#platform/texts/say.ts";
import type { Env, MenuEntry, World } from "./world.ts";

/** What a module brings into the house; `app.ts` lists them. */
export interface Module {
  readonly sentences?: Sentences;
  /** Entries of the staff menu: shown to whoever may see the view behind them. */
  readonly menu?: readonly MenuEntry[];
  readonly publicRoutes?: readonly Hono<Env>[];
  readonly staffRoutes?: readonly Hono<Env>[];
  readonly jobs?: (world: World) => readonly Job[];
}
