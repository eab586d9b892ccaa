import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { NeighbourCard } from "./neighbour-card.ts";

export type ListedCard = NeighbourCard & { readonly quarter: string | null };

const columns = sql`c.*, a.name as quarter`;
const tables = sql`network.neighbour_cards c left join places.door_areas a on a.id = c.area_id`;

export interface CardFilter {
  readonly side: NeighbourCard["side"] | undefined;
  readonly help: NeighbourCard["help"] | undefined;
  readonly state: NeighbourCard["state"];
  readonly limit: number;
  readonly offset: number;
}

/** Those that wait longest first; row-level security shows the cards of the actor's own offices. */
export async function listCards(
  tx: Transaction,
  { side, help, state, limit, offset }: CardFilter,
): Promise<{ readonly total: number; readonly cards: readonly ListedCard[] }> {
  const where = sql`c.state = ${state} ${side === undefined ? sql`` : sql`and c.side = ${side}`}
    ${help === undefined ? sql`` : sql`and c.help = ${help}`}`;
  const { rows } = await sql<ListedCard>`
    select ${columns} from ${tables} where ${where} order by c.received_on, c.id limit ${limit} offset ${offset}`.execute(
    tx,
  );
  const counted = await sql<{ total: number }>`select count(*) as total from ${tables} where ${where}`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, cards: rows };
}

export async function findCard(tx: Transaction, id: string): Promise<ListedCard> {
  const { rows } = await sql<ListedCard>`select ${columns} from ${tables} where c.id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** Open cards of the same office and kind of help: what a match may be made of. */
export async function listFitting(tx: Transaction, { officeId, help }: NeighbourCard): Promise<readonly ListedCard[]> {
  const { rows } = await sql<ListedCard>`
    select ${columns} from ${tables} where c.office_id = ${officeId} and c.help = ${help} and c.state = 'offen'
    order by c.received_on limit 200`.execute(tx);
  return rows;
}

export const insertCard = (tx: Transaction, card: NeighbourCard) =>
  tx.insertInto("network.neighbourCards").values(card).execute();

export const saveCardState = (tx: Transaction, ids: readonly string[], state: NeighbourCard["state"]) =>
  tx
    .updateTable("network.neighbourCards")
    .set((row) => ({ state, version: row("version", "+", 1) }))
    .where("id", "in", [...ids])
    .execute();

export interface Match {
  readonly id: string;
  readonly askId: string;
  readonly offerId: string;
  readonly madeOn: LocalDate;
  readonly outcome: "offen" | "gelungen" | "nicht-gelungen";
  readonly outcomeOn: LocalDate | null;
}
export type OfficeMatch = Match & {
  readonly officeId: string;
  readonly other: string;
  readonly otherId: string;
  readonly otherPhone: string;
};

/** With whom a card was brought together, and what came of it. */
export async function listMatches(tx: Transaction, cardId: string): Promise<readonly OfficeMatch[]> {
  const { rows } = await sql<OfficeMatch>`
    select m.*, o.office_id, o.first_name as other, o.id as other_id, o.phone as other_phone
    from network.neighbour_matches m join network.neighbour_cards o on o.id = case when m.ask_id = ${cardId} then m.offer_id else m.ask_id end
    where ${cardId} in (m.ask_id, m.offer_id) order by m.made_on desc, m.id desc`.execute(tx);
  return rows;
}

export async function findMatch(tx: Transaction, id: string): Promise<Match & { readonly officeId: string }> {
  const { rows } = await sql<Match & { officeId: string }>`
    select m.*, c.office_id from network.neighbour_matches m join network.neighbour_cards c on c.id = m.ask_id where m.id = ${id}`.execute(
    tx,
  );
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export const insertMatch = (tx: Transaction, match: Match) =>
  tx
    .insertInto("network.neighbourMatches")
    .values(match)
    // The two tried before: they try again.
    .onConflict((conflict) =>
      conflict.columns(["askId", "offerId"]).doUpdateSet({ madeOn: match.madeOn, outcome: "offen", outcomeOn: null }),
    )
    .execute();

export const saveOutcome = (tx: Transaction, id: string, outcome: Match["outcome"], outcomeOn: LocalDate) =>
  tx.updateTable("network.neighbourMatches").set({ outcome, outcomeOn }).where("id", "=", id).execute();

export async function eraseCards(tx: Transaction, receivedUntil: LocalDate): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("network.neighbourCards")
    .where("receivedOn", "<=", receivedUntil)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** The quarters of the city, as a form offers them. */
export async function listQuarters(
  tx: Transaction,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from places.door_areas where level = 'statistischer_bezirk' order by platform.fold(name), id`.execute(
    tx,
  );
  return rows;
}
