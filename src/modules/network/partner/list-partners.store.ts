import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { foldedWords } from "#platform/texts/fold.ts";
import type { Partner } from "./partner.ts";
import type { PartnerQuery } from "./partner-query.ts";

export type ListedPartner = Pick<
  Partner,
  | "id"
  | "name"
  | "kind"
  | "umbrella"
  | "street"
  | "postcode"
  | "town"
  | "phone"
  | "email"
  | "status"
  | "lastContactOn"
  | "confirmedOn"
  | "reviewDays"
  | "noMailings"
  | "example"
> & { readonly stadtbezirk: string | null };

const columns = sql`p.id, p.name, p.kind, p.umbrella, p.street, p.postcode, p.town, p.phone, p.email, p.status, p.last_contact_on, p.confirmed_on,
  p.review_days, p.no_mailings, p.example, d.name as stadtbezirk`;
const tables = sql`network.partners p left join places.door_areas d on d.id = p.stadtbezirk_id`;
const lastTouch = sql`greatest(p.last_contact_on, p.confirmed_on)`;

export async function listPartners(
  tx: Transaction,
  query: PartnerQuery,
  { today, perPage }: { readonly today: LocalDate; readonly perPage: number },
): Promise<{ readonly total: number; readonly partners: readonly ListedPartner[] }> {
  const where = whereOf(query, today);
  const { rows } = await sql<ListedPartner>`
    select ${columns} from ${tables} where ${where} order by ${orderOf(query)}
    limit ${perPage} offset ${(query.seite - 1) * perPage}`.execute(tx);
  const counted = await sql<{ total: number }>`select count(*) as total from ${tables} where ${where}`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, partners: rows };
}

/** All of a selection: for a mailing, and for the file. */
export async function selectPartners(
  tx: Transaction,
  query: PartnerQuery,
  today: LocalDate,
): Promise<readonly ListedPartner[]> {
  const { rows } = await sql<ListedPartner>`
    select ${columns} from ${tables} where ${whereOf(query, today)} order by ${orderOf(query)} limit 5000`.execute(tx);
  return rows;
}

function whereOf({ q, bezirk, art, verband, stand }: PartnerQuery, today: LocalDate): RawBuilder<unknown> {
  const words = foldedWords(q).slice(0, 8);
  const said = sql`platform.fold(concat_ws(' ', p.name, p.umbrella, p.street, p.postcode, p.town, p.note))`;
  const conditions = [
    sql`p.merged_into is null`,
    standing(stand, today),
    ...words.map((word) => sql`${said} like ${`%${word}%`}`),
    ...(bezirk === undefined
      ? []
      : [
          sql`(p.stadtbezirk_id = ${bezirk} or exists (select from network.partner_areas a where a.partner_id = p.id and a.stadtbezirk_id = ${bezirk}))`,
        ]),
    ...(art === undefined ? [] : [sql`p.kind = ${art}`]),
    ...(verband === "" ? [] : [sql`p.umbrella = ${verband}`]),
  ];
  return sql.join(conditions, sql` and `);
}

function standing(stand: PartnerQuery["stand"], today: LocalDate): RawBuilder<unknown> {
  if (stand === "alle") return sql`true`;
  if (stand === "faellig")
    return sql`p.status = 'aktiv' and (${lastTouch} is null or ${lastTouch} + p.review_days <= ${today}::date)`;
  return sql`p.status = ${stand ?? "aktiv"}`;
}

function orderOf({ sortiert, richtung }: PartnerQuery): RawBuilder<unknown> {
  const turn = richtung === "ab" ? sql`desc` : sql`asc`;
  const name = sql`platform.fold(p.name) ${(sortiert ?? "name") === "name" ? turn : sql`asc`}, p.id`;
  if (sortiert === "bezirk") return sql`d.name ${turn} nulls last, ${name}`;
  // With whom nobody ever spoke waits longest.
  if (sortiert === "kontakt")
    return sql`p.last_contact_on ${turn} ${richtung === "ab" ? sql`nulls last` : sql`nulls first`}, ${name}`;
  return name;
}

/** How many wait for a contact, for the tab above the list. */
export async function countDue(tx: Transaction, today: LocalDate): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from network.partners p where p.merged_into is null and ${standing("faellig", today)}`.execute(
    tx,
  );
  return rows[0]?.total ?? 0;
}

/** The names of umbrella organisations that are in use. */
export async function listUmbrellas(tx: Transaction): Promise<readonly string[]> {
  const { rows } = await sql<{ umbrella: string }>`
    select distinct umbrella from network.partners where umbrella is not null and merged_into is null order by 1`.execute(
    tx,
  );
  return rows.map(({ umbrella }) => umbrella);
}
