import { sql } from "kysely";
import type { Db } from "./connect.ts";

/** Whether the database can be used right now; for the probe of a service manager or load balancer. */
export async function answers(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
