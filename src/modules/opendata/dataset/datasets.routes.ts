import { hash, randomUUID } from "node:crypto";
import { Hono, type Context } from "hono";
import type { Db } from "#platform/database/connect.ts";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { addressOf } from "#platform/web/visitor.ts";
import type { Env, World } from "#platform/web/world.ts";
import { opendataDe as t } from "../texts/opendata-de.ts";
import { datasetKeys, formats, rowOf, type Columns, type DatasetKey, type Format, type Row } from "./dataset.ts";
import { dateColumns } from "./date-columns.ts";
import { offerColumns } from "./offer-columns.ts";
import { organisationColumns, placeColumns } from "./place-columns.ts";
import { datePiece, offerPiece, organisationPiece, placePiece, type Part, type Piece } from "./records.store.ts";
import { textOf } from "./table.ts";

const perVisitor = { name: "opendata.files", allowed: 120, seconds: 600 };

interface Source {
  readonly columns: readonly string[];
  readonly pieces: (db: Db) => AsyncGenerator<readonly Row[]>;
}

/** The tables of a city, as they are read. */
export function sourcesOf({ environment, clock }: World): Readonly<Record<DatasetKey, Source>> {
  const { BASE_URL } = environment;
  const today = clock.today();
  return {
    angebote: source(offerColumns(BASE_URL), offerPiece),
    termine: source(dateColumns(BASE_URL), datePiece(today)),
    orte: source(placeColumns(BASE_URL, today), placePiece),
    organisationen: source(organisationColumns, organisationPiece),
  };
}

function source<Entry>(columns: Columns<Entry>, piece: Piece<Entry>): Source {
  async function* pieces(db: Db): AsyncGenerator<readonly Row[]> {
    let after: string | null = null;
    do {
      const { entries, next }: Part<Entry> = await piece(db, after);
      yield entries.map((entry) => rowOf(columns, entry));
      after = next;
    } while (after !== null);
  }
  return { columns: Object.keys(columns), pieces };
}

/** Each start counts changes anew, so a tag names the start too. */
const started = randomUUID();

/** The tables as files. They flow out piece by piece, so that a large one holds up nobody. */
export const datasetRoutes = new Hono<Env>();
for (const key of datasetKeys)
  for (const format of formats) datasetRoutes.get(`/daten/${key}.${format}`, (c) => sendTable(c, key, format));

const types = { csv: "text/csv; charset=utf-8; header=present", json: "application/json; charset=utf-8" } as const;

async function sendTable(c: Context<Env>, key: DatasetKey, format: Format): Promise<Response> {
  const { world } = c.var;
  c.header("access-control-allow-origin", "*");
  c.header("vary", "accept-encoding");
  const tag = tagOf(world, key, format);
  if (tag !== undefined) {
    c.header("etag", tag);
    c.header("cache-control", "no-cache");
    if ((c.req.header("if-none-match") ?? "").includes(tag)) return c.body(null, 304);
  }
  await takeTurn(world.public, perVisitor, addressOf(c, world.environment.TRUST_PROXY));
  const { columns, pieces } = sourcesOf(world)[key];
  const heading = {
    titel: t[`opendata.data.${key}`],
    lizenz: world.city.openData?.licence.url ?? null,
    stand: world.clock.now().toISOString(),
  };
  return flow(c, types[format], textOf(pieces(world.public), format, columns, heading));
}

/** The same as long as nothing in the catalogue changed; none while changes cannot be heard. */
function tagOf({ kept, clock }: World, key: DatasetKey, format: Format): string | undefined {
  const { state } = kept;
  return state === undefined
    ? undefined
    : `W/"${hash("sha1", [started, state, clock.today(), key, format].join(), "base64url")}"`;
}

function flow(c: Context<Env>, type: string, text: AsyncGenerator<string>): Response {
  c.set("answered", true);
  c.header("content-type", type);
  const bytes = streamOf(text).pipeThrough(new TextEncoderStream());
  if (!/\bgzip\b/.test(c.req.header("accept-encoding") ?? "")) return c.body(bytes);
  c.header("content-encoding", "gzip");
  return c.body(bytes.pipeThrough(new CompressionStream("gzip")));
}

/** Asks for the next piece only when the one before was sent; whoever breaks off ends the reading. */
const streamOf = (text: AsyncGenerator<string>): ReadableStream<string> =>
  new ReadableStream({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await text.return(undefined);
    },
  });
