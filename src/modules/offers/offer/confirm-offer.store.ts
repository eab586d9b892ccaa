import type { Transaction } from "#platform/database/connect.ts";
import { confirm } from "./offer-life.ts";
import type { OfferRecord } from "./offer-record.ts";
import { lockOffer } from "./offer-record.store.ts";
import { requireVersion } from "./offer-version.ts";
import { type Deed, saveOffer } from "./save-offer.store.ts";

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** For deeds of other modules that confirm an offer: by the link of a mail, or on the phone. `by` is what the page says. */
export async function confirmOfferBy(tx: Transaction, seen: Seen, by: string, deed: Deed): Promise<OfferRecord> {
  const offer = await lockOffer(tx, seen.id);
  requireVersion(offer, seen.version);
  return saveOffer(tx, offer, confirm(offer, deed.today, by), deed);
}
