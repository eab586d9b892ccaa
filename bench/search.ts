import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { loadCity } from "../cities/city.ts";
import {
  judge,
  judgedParts,
  listJudgedEntries,
  readJudged,
  urlsOf,
  type JudgedEntry,
  type JudgedQuery,
  type Judgement,
} from "../src/modules/directory/search/judged.fixtures.ts";
import { readyIndex } from "../src/modules/directory/search/memory/kept-index.store.ts";
import { rankedSearch } from "../src/modules/directory/search/ranked-search.store.ts";
import { understandQuery } from "../src/modules/places/area/understand-query.store.ts";
import { openDatabase, type Db } from "../src/platform/database/connect.ts";
import { day } from "../src/platform/dates/local-date.ts";
import { growTo } from "./large-catalogue.ts";
import { benchDay, startProduct } from "./product.ts";
import type { Result } from "./result.ts";
import { listTexts, miniSearch, orama, type Rival } from "./search-rivals.ts";

const today = day(benchDay);
const large = 100_000;

/** How well and how fast the search answers, beside two others on the same texts; then again among 100,000 offers. */
export async function searchQuality(dataDir: string): Promise<Result[]> {
  rmSync(dataDir, { recursive: true, force: true });
  const product = await startProduct(dataDir);
  const address = { host: join(dataDir, "postgres"), port: 5432, user: "migrator", database: "beisammen" };
  const database = openDatabase({ owner: address });
  try {
    const results = await quality(database.owner, asking(database.public));
    await growTo(database.owner, large);
    return [...results, ...(await speed(database.public, asking(database.public, 1)))];
  } finally {
    await database.close();
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function quality(db: Db, ours: Rival): Promise<Result[]> {
  const entries = await listJudgedEntries(db, benchDay);
  const texts = await listTexts(db, benchDay);
  const rivals = [ours, miniSearch(texts), await orama(texts)];
  const results: Result[] = [];
  for (const [part, said] of [
    ["first", "vor den Wörtern"],
    ["later", "nach den Wörtern"],
    ["third", "dritter Satz"],
    ["fourth", "vierter Satz"],
    ["fifth", "fünfter Satz"],
    ["sixth", "sechster Satz"],
    ["seventh", "siebter Satz"],
    ["eighth", "achter Satz"],
    ["ninth", "neunter Satz"],
    ["tenth", "zehnter Satz"],
    ["eleventh", "elfter Satz"],
    ["twelfth", "zwölfter Satz"],
    ["thirteenth", "dreizehnter Satz"],
    ["fourteenth", "vierzehnter Satz"],
  ] as const)
    for (const rival of rivals) {
      const judgements = await judged(readJudged(part), rival, entries);
      results.push(...tableOf(`${rival.name} (${said} gefragt)`, judgements, rival === ours));
    }
  return results;
}

function asking(db: Db, generation = 0): Rival {
  const world = {
    public: db,
    city: loadCity("dortmund"),
    kept: { generation, state: generation, renew: () => undefined },
  };
  return {
    name: "Suche",
    ask: async (q) => {
      const query = { q, vergangen: false, seite: 1, groesse: 10, today };
      return urlsOf((await rankedSearch(world, query, await understandQuery(world, q))).items);
    },
  };
}

async function judged(
  queries: readonly JudgedQuery[],
  rival: Rival,
  entries: readonly JudgedEntry[],
): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const query of queries) judgements.push(judge(query, await rival.ask(query.q), entries));
  return judgements;
}

function tableOf(name: string, judgements: readonly Judgement[], isOurs: boolean): Result[] {
  const percent = (value: (each: Judgement) => number, of = judgements) =>
    (of.reduce((sum, each) => sum + value(each), 0) / of.length) * 100;
  const answered = judgements.filter(({ query }) => query.relevant !== "none");
  const none = judgements.filter(({ query }) => query.relevant === "none");
  const bar = isOurs ? { bar: ">= 95" } : {};
  return [
    { what: `${name}: unter den ersten drei`, value: percent(({ success }) => Number(success)), unit: "%", ...bar },
    { what: `${name}: gefunden unter zehn (recall@10)`, value: percent(({ recall }) => recall, answered), unit: "%" },
    { what: `${name}: Reihenfolge (nDCG@10)`, value: percent(({ gain }) => gain, answered), unit: "%" },
    {
      what: `${name}: nichts gezeigt, wo es nichts gibt`,
      value: percent(({ success }) => Number(success), none),
      unit: "%",
    },
  ];
}

/** As in operation: the entries are in memory after some seconds, and the database answers until then. */
async function speed(db: Db, ours: Rival): Promise<Result[]> {
  const started = performance.now();
  const before = process.memoryUsage();
  while (!readyIndex(db, { state: 1 }, today)) await setTimeout(50);
  const after = process.memoryUsage();
  const room = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return [
    {
      what: "Suche in 100.000 Angeboten: in den Speicher gelesen in",
      value: (performance.now() - started) / 1000,
      unit: "s",
    },
    { what: "Suche in 100.000 Angeboten: Speicher dafür", value: room / 1024 / 1024, unit: "MB" },
    ...(await times(ours)),
  ];
}

async function times(ours: Rival): Promise<Result[]> {
  const queries = judgedParts.flatMap(readJudged).map(({ q }) => q);
  const taken: number[] = [];
  for (const q of queries.slice(0, 40)) await ours.ask(q);
  for (const q of queries) {
    const started = performance.now();
    await ours.ask(q);
    taken.push(performance.now() - started);
  }
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return [
    { what: "Suche in 100.000 Angeboten: p50", value: at(0.5), unit: "ms" },
    { what: "Suche in 100.000 Angeboten: p99", value: at(0.99), unit: "ms", bar: "<= 20" },
  ];
}
