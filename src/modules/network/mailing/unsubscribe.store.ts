import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { hashOfLink } from "#platform/tokens/links.store.ts";

export interface LinkedPartner {
  readonly name: string;
  /** Gets no mails already. */
  readonly ended: boolean;
}

/** The institution that a link belongs to, by the one function that a visitor may call. */
export async function findLinkedPartner(tx: Transaction, token: string): Promise<LinkedPartner | undefined> {
  const { rows } = await sql<LinkedPartner>`select * from network.mailings_of(${hashOfLink(token)})`.execute(tx);
  return rows[0];
}

/** Ends the mails to the institution of this link; returns its id. */
export async function endMailings(tx: Transaction, token: string): Promise<string> {
  const { rows } = await sql<{ id: string | null }>`select network.end_mailings(${hashOfLink(token)}) as id`.execute(
    tx,
  );
  const id = rows[0]?.id ?? null;
  if (id === null) throw new Refusal("network.unsubscribe.gone", 404);
  return id;
}
