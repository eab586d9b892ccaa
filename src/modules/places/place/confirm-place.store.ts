import type { Transaction } from "#platform/database/connect.ts";
import { type Deed, requireVersion } from "../revision/deed.ts";
import { confirmed } from "./place-life.ts";
import type { PlaceRecord } from "./place-record.ts";
import { lockPlace } from "./place-record.store.ts";
import { savePlace } from "./save-place.store.ts";

/** A place as somebody saw it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** For deeds of other modules that confirm a place: by the link of a mail, or on the phone. `by` is what the page says. */
export async function confirmPlaceBy(tx: Transaction, seen: Seen, by: string, deed: Deed): Promise<PlaceRecord> {
  const place = await lockPlace(tx, seen.id);
  requireVersion(place, seen.version);
  return savePlace(tx, place, confirmed(place, deed.today, by), deed);
}
