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
): Promise<{ readonly results: Result[]; readonly ours: Load }> {
  const product = await startProduct(dataDir);
  const socket = join(dataDir, "postgres");
  const queries = await boundQueries(socket);
  const paths = Object.keys(queries);
  const port = Number(new URL(product.base).port) + 1;
  const bound = fork("bench/bound.ts", { execPath: "node_modules/.bin/node" });
  const ready = new Promise((resolve) => bound.once("message", resolve));
  bound.send({ port, socket, queries });
  await ready;
  const rounds: { ours: Load; bound: Load }[] = [];
  await load({ base: product.base, paths, connections, seconds: 2 });
  await load({ base: `http://127.0.0.1:${port}`, paths, connections, seconds: 2 });
  for (let round = 0; round < 3; round++)
    rounds.push({
      ours: await load({ base: product.base, paths, connections, seconds }),
      bound: await load({ base: `http://127.0.0.1:${port}`, paths, connections, seconds }),
    });
  bound.kill();
  await product.stop();
  const best = rounds.toSorted((one, other) => ratio(one) - ratio(other))[1] ?? rounds[0];
  if (!best) throw new Error("no round was measured");
  return {
    ours: best.ours,
    results: [
      { what: "Liste: Anteil an der Schranke", value: ratio(best) * 100, unit: "%", bar: ">= 60" },
      { what: "Liste: p95 bei 16 Verbindungen", value: best.ours.p95, unit: "ms", bar: "<= 60" },
      { what: "Liste: Anfragen je Sekunde", value: best.ours.requestsPerSecond, unit: "1/s" },
      { what: "Schranke: Anfragen je Sekunde", value: best.bound.requestsPerSecond, unit: "1/s" },
      { what: "Liste und Schranke: fehlgeschlagen", value: best.ours.failed + best.bound.failed, unit: "", bar: "<= 0" },
    ],
  };
}

const ratio = ({ ours, bound }: { ours: Load; bound: Load }): number =>
  ours.requestsPerSecond / bound.requestsPerSecond;

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
  return { filter, stadtbezirkIds: [stadtbezirkId], themeIds: null, placeId: null, from: day(benchDay), to: null };
}
