import type { City } from "#cities/city.ts";
import type { Db } from "#platform/database/connect.ts";
import type { Clock } from "#platform/dates/clock.ts";
import type { Log } from "#platform/logs/log.ts";
import type { Actor } from "#platform/policy/actor.ts";
import type { Environment } from "#platform/settings/environment.ts";
import type { KeptPage, KeptPages } from "./kept-pages.ts";
import type { JobQueue } from "#platform/jobs/jobs.ts";
import type { IconName } from "#ui/icons/icons.ts";
import type { Sentences } from "#platform/texts/say.ts";

/** All that a request may need from outside; made once at the start, handed to every route. */
export interface World {
  readonly environment: Environment;
  readonly city: City;
  readonly clock: Clock;
  readonly log: Log;
  /** Reads the open catalogue; the only pool that public pages have. */
  readonly public: Db;
  readonly staff: Db;
  readonly reports: Db;
  readonly jobs: JobQueue;
  readonly kept: KeptPages;
  /** All German sentences of all modules, for reasons that are known only at run time. */
  readonly sentences: Sentences;
  readonly menu: readonly MenuEntry[];
}

/** One line of the staff menu; shown to those who may see what it leads to. */
export interface MenuEntry {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  readonly view: string;
  /** The deed that is done all day: a button in the head of every page, and this key. */
  readonly quick?: string;
}

/** The session of whoever is signed in, as guards see it: how far it leads, and when somebody last proved that it is them. */
export interface SeenSession {
  readonly id: string;
  readonly stage: string;
  readonly method: string;
  readonly confirmedAt: Date;
}

/** What a handler finds in its context. */
export interface Env {
  Variables: {
    world: World;
    actor: Actor;
    session?: SeenSession;
    answered?: boolean;
    keep?: (made: KeptPage) => void;
  };
}
