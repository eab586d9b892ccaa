import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";

/** So many turns in so many seconds. */
export interface Limit {
  readonly name: string;
  readonly allowed: number;
  readonly seconds: number;
}

/** Takes one turn for this visitor, or refuses and says when it goes on. The address is kept only as a hash with the day's salt. */
export async function takeTurn(db: Db, limit: Limit, visitor: string): Promise<void> {
  const key = createHash("sha256")
    .update(`${limit.name}|${visitor}|${new Date().toISOString().slice(0, 10)}`)
    .digest("base64url");
  const { rows } = await sql<{
    wait: number;
  }>`select platform.take_turn(${key}, ${limit.allowed}, ${limit.seconds}) as wait`.execute(db);
  const seconds = rows[0]?.wait ?? 0;
  if (seconds > 0) throw new Refusal("platform.too-often", 429, { details: { seconds } });
}
