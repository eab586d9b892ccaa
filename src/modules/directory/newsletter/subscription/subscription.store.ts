import { sql } from "kysely";
import { listThemes } from "#modules/offers/index.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Locale } from "#platform/texts/locale.ts";
import { hashOfLink } from "#platform/tokens/links.store.ts";
import { listStadtbezirke } from "../../workspace/catalogue.store.ts";
import type { Choice, Rhythm } from "../newsletter.ts";
import type { Choices } from "./subscription.ts";

/** The districts of the city, and the themes at the top of the taxonomy: six are quickly chosen from. */
export async function findChoices(tx: Transaction): Promise<Choices> {
  const themes = await listThemes(tx);
  return { stadtbezirke: await listStadtbezirke(tx), themes: themes.filter(({ parentId }) => parentId === null) };
}

export interface Asked extends Choice {
  readonly id: string;
  readonly email: string;
  readonly rhythm: Rhythm;
  readonly consent: string;
  readonly locale: Locale;
}

/** Goes through the one function that the public role may call; it tells nothing back. */
export async function askNewsletter(tx: Transaction, asked: Asked): Promise<void> {
  const { id, email, stadtbezirke, themes, rhythm, consent, locale } = asked;
  await sql`select directory.ask_newsletter(${id}::uuid, ${email}, ${[...stadtbezirke]}::text[], ${[...themes]}::text[],
    ${rhythm}, ${consent}, ${locale})`.execute(tx);
}

export interface Subscription extends Choice {
  readonly rhythm: Rhythm;
}

/** The subscription that a link belongs to; a link that does not hold is refused like an unknown page. */
export async function findSubscription(tx: Transaction, token: string, purpose: string): Promise<Subscription> {
  const { rows } = await sql<Subscription>`
    select * from directory.find_subscription(${hashOfLink(token)}, ${purpose})`.execute(tx);
  const [found] = rows;
  if (!found) throw linkGone();
  return found;
}

export async function confirmSubscription(tx: Transaction, token: string): Promise<void> {
  requireDone(await sql<Done>`select directory.confirm_subscription(${hashOfLink(token)}) as done`.execute(tx));
}

export async function changeSubscription(tx: Transaction, token: string, changed: Subscription): Promise<void> {
  const { stadtbezirke, themes, rhythm } = changed;
  requireDone(
    await sql<Done>`select directory.change_subscription(${hashOfLink(token)}, ${[...stadtbezirke]}::text[],
      ${[...themes]}::text[], ${rhythm}) as done`.execute(tx),
  );
}

export async function endSubscription(tx: Transaction, token: string): Promise<void> {
  requireDone(await sql<Done>`select directory.end_subscription(${hashOfLink(token)}) as done`.execute(tx));
}

/** For somebody who calls: the same whether the address was known or not. */
export async function endSubscriptionOf(tx: Transaction, email: string): Promise<void> {
  await sql`select directory.end_subscription_of(${email})`.execute(tx);
}

interface Done {
  readonly done: boolean;
}

function requireDone({ rows }: { readonly rows: readonly Done[] }): void {
  if (!rows[0]?.done) throw linkGone();
}

const linkGone = () => new Refusal("directory.link.gone", 404);
