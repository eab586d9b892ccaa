import type { Context, Hono } from "hono";
import type { ComponentChildren } from "preact";
import type { Doer } from "#platform/action/action.ts";
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
  /** Parts of „Mein Tag“. */
  readonly day?: readonly DayPart[];
  /** What the search of the workspace finds here. */
  readonly finds?: readonly FindPart[];
}

/** A part of „Mein Tag“, for whoever may see the view: read by it, so it has a policy too. */
export interface DayPart {
  readonly view: string;
  readonly show: (c: Context<Env>) => Promise<DayShown>;
}

export interface DayShown {
  /** Joined with those of other modules, by the hour. */
  readonly timed?: readonly DayEntry[];
  readonly main?: ComponentChildren;
  readonly aside?: ComponentChildren;
}

export interface DayEntry {
  /** "10:30". */
  readonly at: string;
  readonly until?: string | undefined;
  readonly title: string;
  readonly href: string;
  readonly detail?: string | undefined;
}

/** Finds by words what the actor may see; each part says what kind of thing a hit is. */
export interface FindPart {
  readonly view: string;
  readonly heading: string;
  readonly find: (doer: Doer, words: string) => Promise<readonly Hit[]>;
}

export interface Hit {
  readonly title: string;
  readonly href: string;
  readonly detail?: string | undefined;
}
