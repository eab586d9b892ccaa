// The bound: what node:http and pg can do at most with the same query. Run as a process of its own: node bench/bound.ts PORT SOCKET
import { createServer } from "node:http";
import { createHash } from "node:crypto";
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from "kysely";
import pg from "pg";
import { day } from "../src/platform/dates/local-date.ts";
import { pageOfDates, type DateQuery } from "../src/modules/offers/date/list-dates.store.ts";

const compiler = new Kysely({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The days that the page shows above its list: part of the same query. */
const week = { from: day("2026-11-23"), to: day("2026-11-29") };

export interface BoundOrder {
  readonly port: number;
  readonly socket: string;
  readonly queries: Readonly<Record<string, DateQuery>>;
}

/** Answers each path with the rows of its query in a bare list. */
export function serveBound({ port, socket, queries }: BoundOrder): Promise<() => void> {
  const pool = new pg.Pool({
    host: socket,
    user: "app_public",
    database: "beisammen",
    max: 12,
    options: "-c TimeZone=Europe/Berlin",
  });
  const compiled = new Map(Object.entries(queries).map(([path, query]) => [path, compile(pageOfDates(query, week))]));
  const server = createServer((request, response) => {
    const found = compiled.get((request.url ?? "").replace(/&n=\d+$/, ""));
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    pool.query(found).then(
      ({ rows }) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(listOf(rows)),
      (fault: unknown) => {
        console.error(fault);
        response.writeHead(500).end();
      },
    );
  });
  return new Promise((resolve) =>
    server.listen(port, "127.0.0.1", () => resolve(() => (server.close(), void pool.end()))),
  );
}

function compile(query: RawBuilder<unknown>) {
  const { sql, parameters } = query.compile(compiler);
  return { text: sql, values: [...parameters], name: createHash("sha1").update(sql).digest("hex") };
}

const listOf = (rows: readonly Record<string, unknown>[]): string =>
  `<!doctype html><title>Angebote</title><p>${rows[0]?.["total"]}</p><ul>${rows.map((row) => `<li>${row["day"]} ${row["starts"]} <a href="/angebote/${row["slug"]}">${row["title"]}</a> ${row["place"]} ${row["stadtbezirk"]}</li>`).join("")}</ul>`;

process.on("message", (order: BoundOrder) => void serveBound(order).then(() => process.send?.("ready")));
