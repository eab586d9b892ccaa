import { fork } from "node:child_process";
import { join } from "node:path";
import pg from "pg";
import { readDateFilter } from "../src/modules/offers/date/date-filter.ts";
import type { DateQuery } from "../src/modules/offers/date/list-dates.store.ts";
import { day } from "../src/platform/dates/local-date.ts";
import { load, type Load } from "./load.ts";
import { benchDay, startProduct } from "./product.ts";
import type { Result } from "./result.ts";

const words = [
  "gymnastik",
  "singen",
  "handy",
  "mittagstisch",
  "tanz",
  "vortrag",
  "kaffee",
  "englisch",
  "yoga",
  "karten",
];
const days = ["mo", "di", "mi", "do", "fr"];
const connections = 16;

/** The list with district, weekday and text: ours against the bound, in turns, on the same cores and the same data. */
export async function listSpeed(
  dataDir: string,
  seconds = 6,
): Promise<{ readonly results: Result[]; readonly made: Load }> {
  const product = await startProduct(dataDir);
  const socket = join(dataDir, "postgres");
  const queries = await boundQueries(socket);
  const paths = Object.keys(queries);
  const port = Number(new URL(product.base).port) + 1;
  const bound = fork("bench/bound.ts", { execPath: "node_modules/.bin/node" });
  const ready = new Promise((resolve) => bound.once("message", resolve));
  bound.send({ port, socket, queries });
  await ready;
  const ours = { base: product.base, paths, connections, seconds };
  const theirs = { ...ours, base: `http://127.0.0.1:${port}` };
  await load({ ...ours, seconds: 2, unique: true });
  await load({ ...theirs, seconds: 2 });
  const rounds: Round[] = [];
  for (let round = 0; round < 3; round++)
    rounds.push({
      made: await load({ ...ours, unique: true }),
      kept: await load(ours),
      bound: await load({ ...theirs, unique: true }),
    });
  bound.kill();
  await product.stop();
  const [, middle] = rounds.toSorted((one, other) => ratio(one) - ratio(other));
  if (!middle) throw new Error("no round was measured");
  return { made: middle.made, results: resultsOf(middle) };
}

interface Round {
  /** Every page made anew. */
  readonly made: Load;
  /** As in operation: a page is made once and sent again until the catalogue changes. */
  readonly kept: Load;
  readonly bound: Load;
}

const resultsOf = ({ made, kept, bound }: Round): Result[] => [
  {
    what: "Liste, jede Seite neu gemacht: Anteil an der Schranke",
    value: (made.requestsPerSecond / bound.requestsPerSecond) * 100,
    unit: "%",
    bar: ">= 60",
  },
  { what: "Liste, jede Seite neu gemacht: p95 bei 16 Verbindungen", value: made.p95, unit: "ms", bar: "<= 60" },
  { what: "Liste, jede Seite neu gemacht: Anfragen je Sekunde", value: made.requestsPerSecond, unit: "1/s" },
  {
    what: "Liste im Betrieb (60 Adressen): Anteil an der Schranke",
    value: (kept.requestsPerSecond / bound.requestsPerSecond) * 100,
    unit: "%",
    bar: ">= 60",
  },
  { what: "Liste im Betrieb: p95 bei 16 Verbindungen", value: kept.p95, unit: "ms", bar: "<= 60" },
  { what: "Schranke: Anfragen je Sekunde", value: bound.requestsPerSecond, unit: "1/s" },
  {
    what: "Liste und Schranke: fehlgeschlagen",
    value: made.failed + kept.failed + bound.failed,
    unit: "",
    bar: "<= 0",
  },
];

const ratio = ({ made, bound }: Round): number => made.requestsPerSecond / bound.requestsPerSecond;

/** Wishes that fill a page of 25: each path with its query, districts resolved as the product does. */
export async function boundQueries(socket: string): Promise<Record<string, DateQuery>> {
  const client = new pg.Client({ host: socket, user: "app_public", database: "beisammen" });
  await client.connect();
  const { rows } = await client.query<{ id: string; name: string; weekday: number; word: string }>(
    `select a.id, a.name, d.weekday, w.word
     from places.areas a join offers.dates d on d.stadtbezirk_id = a.id join offers.offers o on o.id = d.offer_id
     join unnest($1::text[]) as w (word) on o.words @@ (w.word || ':*')::tsquery
     where a.level = 'stadtbezirk' and d.day >= $2 and d.weekday <= 5
     group by 1, 2, 3, 4 having count(*) >= 25 order by md5(a.name || d.weekday || w.word) limit 60`,
    [words, benchDay],
  );
  await client.end();
  return Object.fromEntries(
    rows.map(({ id, name, weekday, word }) => {
      const query = new URLSearchParams({ stadtbezirk: name, tag: days[weekday - 1] ?? "mo", q: word });
      return [`/angebote?${query}`, queryOf(query, id)];
    }),
  );
}

function queryOf(query: URLSearchParams, stadtbezirkId: string): DateQuery {
  const nothing = () => undefined;
  const known = { stadtbezirk: (value: string) => value, theme: nothing, language: nothing, near: nothing };
  const { filter } = readDateFilter(query, known);
  return {
    filter,
    words: `${filter.q}:*`,
    stadtbezirkIds: [stadtbezirkId],
    themeIds: null,
    placeId: null,
    from: day(benchDay),
    to: null,
  };
}
