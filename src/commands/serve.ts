import { createAdaptorServer, type ServerType } from "@hono/node-server";
import { knownCities, loadCity } from "#cities/city.ts";
import { showAccounts } from "#modules/identity/index.ts";
import { cityMap } from "#modules/places/index.ts";
import { knownWords } from "#modules/search/index.ts";
import { look } from "#platform/action/view.ts";
import { startJobs, type JobQueue } from "#platform/jobs/jobs.ts";
import { listenForChanges } from "#platform/database/changes.ts";
import { KeptPages } from "#platform/web/kept-pages.ts";
import { system } from "#platform/policy/actor.ts";
import { logTo } from "#platform/logs/log.ts";
import { readEnvironment, StartRefusal } from "#platform/settings/environment.ts";
import type { World } from "#platform/web/world.ts";
import { readAssets } from "#ui/assets.ts";
import { createApp, jobsOf, menu, sentences, type Part } from "../app.ts";
import { chosenCity } from "./chosen-city.ts";
import { putDemo, usualDemo } from "./demo.ts";
import { inWords } from "./in-words.ts";
import { open, type Opened } from "./open.ts";
import { keptSecret } from "./kept-secret.ts";
import { consoleTexts } from "./texts/de.ts";

const parts = ["public", "staff", "jobs"];

/** Starts the product, or one part of it, and serves until somebody ends it. */
export async function serve(only: string | undefined): Promise<void> {
  if (only !== undefined && !parts.includes(only)) throw new StartRefusal(consoleTexts.parts({ given: only }));
  readAssets();
  const log = logTo((line) => process.stdout.write(`${line}\n`), readEnvironment(process.env).LOG_LEVEL);
  const opened = await open(log);
  try {
    const later = queueForLater();
    const world = await makeWorld(opened, log, later.queue);
    // The port first: when it is taken, nothing has been begun that would have to be ended.
    const server = only === "jobs" ? undefined : await listen(world, only);
    const ours = only === undefined || only === "jobs" ? jobsOf(world) : [];
    const jobs = await startJobs(opened.database.pools.owner, ours, log);
    later.begin(jobs);
    const changes = listenForChanges(
      opened.addresses.owner,
      (heard) => world.kept.hearing(heard),
      () => world.kept.forget(),
    );
    endOnSignal(async () => {
      server?.close();
      await changes.stop();
      await jobs.stop();
      await opened.close();
    });
    console.log(
      consoleTexts.ready({ url: world.environment.BASE_URL, city: world.city.name, demo: world.environment.DEMO }),
    );
    if ((await accountsOf(opened)) === 0) console.log(consoleTexts.noAccount);
  } catch (fault) {
    await opened.close();
    throw fault;
  }
}

const accountsOf = async ({ database, clock }: Opened): Promise<number> =>
  (await look(showAccounts, { db: database.owner, actor: system, clock }, {})).length;

/** The queue that routes hold from the start; it sends as soon as the workers' own has begun. */
function queueForLater(): { readonly queue: JobQueue; readonly begin: (jobs: JobQueue) => void } {
  const { promise, resolve } = Promise.withResolvers<JobQueue>();
  return { queue: { send: async (name, ids) => (await promise).send(name, ids) }, begin: resolve };
}

async function makeWorld(opened: Opened, log: World["log"], jobs: JobQueue): Promise<World> {
  const { environment, database, clock } = opened;
  const { public: publicDb, staff, reports } = database;
  const city = await inWords(async () => loadCity(await cityOf(opened)));
  // Computed before the first visitor comes, who would wait for it.
  const kept = new KeptPages();
  await Promise.all([cityMap(publicDb, city), knownWords(publicDb, kept)]);
  return {
    environment: { ...environment, SECRET_KEY: environment.SECRET_KEY ?? keptSecret(environment.DATA_DIR) },
    city,
    clock,
    log,
    public: publicDb,
    staff,
    reports,
    jobs,
    kept,
    sentences,
    menu,
  };
}

/** The city of this database. Known passwords and invented entries stay in the demo, real entries out of it. */
async function cityOf(opened: Opened): Promise<string> {
  const { environment, database } = opened;
  const chosen = await chosenCity(database.owner);
  if (chosen === undefined) {
    if (!environment.DEMO) throw new StartRefusal(consoleTexts.noCity({ known: knownCities() }));
    await putDemo(opened, usualDemo);
    return usualDemo.city;
  }
  if (chosen.demo && !environment.DEMO) throw new StartRefusal(consoleTexts.demoCity);
  if (!chosen.demo && environment.DEMO) throw new StartRefusal(consoleTexts.realCity);
  return chosen.id;
}

async function listen(world: World, only: string | undefined): Promise<ServerType> {
  const { PORT, HOST } = world.environment;
  const wanted: readonly Part[] = only === "public" || only === "staff" ? [only] : ["public", "staff"];
  const server = createAdaptorServer({ fetch: createApp(world, wanted).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) => reject(explain(fault, PORT, HOST)));
    server.listen(PORT, HOST, resolve);
  });
  return server;
}

function explain(fault: NodeJS.ErrnoException, port: number, host: string): Error {
  if (fault.code === "EADDRINUSE") return new StartRefusal(consoleTexts.portTaken({ port }));
  if (fault.code === "EACCES") return new StartRefusal(consoleTexts.notAllowedPort({ port }));
  if (fault.code === "EADDRNOTAVAIL" || fault.code === "ENOTFOUND")
    return new StartRefusal(consoleTexts.noHost({ host }));
  return fault;
}

/** Ctrl-C and a service manager's stop let what runs finish; a second Ctrl-C does not wait. */
function endOnSignal(end: () => Promise<void>): void {
  let ending = false;
  const stop = () => {
    if (ending) process.exit(1);
    ending = true;
    console.log(consoleTexts.stopping);
    // A part that cannot be ended any more – a database that died – must not keep the rest alive.
    setTimeout(() => process.exit(1), 15_000).unref();
    void end().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
