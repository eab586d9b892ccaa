import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";

/** A room is a room of the house where the series takes place. */
export async function requireRoomOf(tx: Transaction, roomId: string | null, placeId: string | null): Promise<void> {
  if (roomId === null) return;
  const { rows } = await sql`select from offers.place_rooms where id = ${roomId} and place_id = ${placeId}`.execute(tx);
  if (rows.length === 0) throw refuseFields({ field: "raum", reason: "offers.series.other-room" });
}
