import { sql, type RawBuilder } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { foldedWords } from "#platform/texts/fold.ts";
import { type CatalogueEntry, type EntryKind, overStatuses } from "./catalogue-entry.ts";
import { kindOf, type CatalogueQuery, type Standing } from "./catalogue-query.ts";

const columns = sql`e.kind, e.id, e.title, e.detail, e.status, e.stadtbezirk, e.confirmed_on, e.review_on, e.version, e.example`;
export const entriesPerPage = 25;

export interface CatalogueList {
  readonly entries: readonly CatalogueEntry[];
  /** How many of each kind fit, whatever kind is chosen. */
  readonly counts: ReadonlyMap<EntryKind, number>;
}

export async function listCatalogue(tx: Transaction, query: CatalogueQuery, today: LocalDate): Promise<CatalogueList> {
  const matching = sql.join(conditions(query, today), sql` and `);
  const { rows: counts } = await sql<{ kind: EntryKind; total: number }>`
    select e.kind, count(*) as total from directory.catalogue_entries e where ${matching} group by e.kind`.execute(tx);
  const kind = kindOf(query);
  const { rows: entries } = await sql<CatalogueEntry>`
    select ${columns} from directory.catalogue_entries e
    where ${matching} ${kind ? sql`and e.kind = ${kind}` : sql``}
    order by ${orderOf(query)} limit ${entriesPerPage} offset ${(query.seite - 1) * entriesPerPage}`.execute(tx);
  return { entries, counts: new Map(counts.map((each) => [each.kind, each.total])) };
}

function conditions({ q, zustand, bezirk }: CatalogueQuery, today: LocalDate): RawBuilder<unknown>[] {
  const words = tsquery(q);
  return [
    ...(words !== "" ? [sql`e.words @@ ${words}::tsquery`] : q !== "" ? [sql`false`] : [sql`true`]),
    standing(zustand, today),
    ...(bezirk === "" ? [] : [sql`e.stadtbezirk = ${bezirk}`]),
  ];
}

const tsquery = (text: string): string =>
  foldedWords(text)
    .slice(0, 8)
    .map((word) => `${word}:*`)
    .join(" & ");

function standing(wanted: Standing | undefined, today: LocalDate): RawBuilder<unknown> {
  const over = sql`e.status = any (${[...overStatuses]}::text[])`;
  if (wanted === undefined) return sql`not ${over}`;
  if (wanted === "alle") return sql`true`;
  if (wanted === "vorbei") return over;
  // A draft is checked when it is published.
  if (wanted === "zu-pruefen")
    return sql`not ${over} and e.status <> 'entwurf' and (e.review_on is null or e.review_on < ${today}::date)`;
  // A place that moved is as little there as one that pauses.
  if (wanted === "pausiert") return sql`e.status in ('pausiert', 'verlegt')`;
  return sql`e.status = ${wanted}`;
}

function orderOf({ q, sortiert, richtung }: CatalogueQuery): RawBuilder<unknown> {
  const turn = richtung === "ab" ? sql`desc` : sql`asc`;
  const name = sql`platform.fold(e.title) ${sortiert === "name" || sortiert === undefined ? turn : sql`asc`}, e.id`;
  if (sortiert === "bezirk") return sql`e.stadtbezirk ${turn} nulls last, ${name}`;
  // What nobody ever confirmed waits longest.
  if (sortiert === "bestaetigt")
    return sql`e.confirmed_on ${turn} ${richtung === "ab" ? sql`nulls last` : sql`nulls first`}, ${name}`;
  const best = sortiert === undefined && q !== "" ? sql`ts_rank(e.words, ${tsquery(q)}::tsquery) desc,` : sql``;
  return sql`${best} ${name}`;
}

/** One entry, as reports need it. */
export async function findEntry(tx: Transaction, kind: EntryKind, id: string): Promise<CatalogueEntry | undefined> {
  const { rows } = await sql<CatalogueEntry>`
    select ${columns} from directory.catalogue_entries e where e.kind = ${kind} and e.id = ${id}`.execute(tx);
  return rows[0];
}

/** The districts that entries lie in, as the filter offers them. */
export async function listStadtbezirke(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from places.door_areas where level = 'stadtbezirk' order by position`.execute(tx);
  return rows.map(({ name }) => name);
}
