import { sql } from "kysely";
import type { Db, Transaction } from "#platform/database/connect.ts";
import type { Actor } from "#platform/policy/actor.ts";

/** Runs `work` in one transaction that tells the database who asks; row-level security reads it from there. */
export async function as<Result>(db: Db, actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('app.actor', ${actor.id}, true), set_config('app.roles', ${actor.roles.join(",")}, true),
      set_config('app.scopes', ${pairsOf(actor)}, true), set_config('app.substitute_for', ${actor.substituteFor ?? ""}, true)`.execute(
      tx,
    );
    return work(tx);
  });
}

const pairsOf = ({ scopes = {} }: Actor): string =>
  Object.entries(scopes)
    .flatMap(([kind, ids]) => ids.map((id) => `${kind}:${id}`))
    .join(",");
