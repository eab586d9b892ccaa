import { z } from "zod";
import { Refusal } from "#platform/refusal/refusal.ts";
import { OfferId } from "./offer.ts";
import { stand } from "./offer-form.ts";
import type { OfferRecord } from "./offer-record.ts";

/** An offer and the version that somebody saw when they decided. */
export const OfferAtVersion = z.object({ id: OfferId, stand });

export function requireVersion({ version }: Pick<OfferRecord, "version">, seen: number): void {
  if (version !== seen) throw new Refusal("platform.changed-meanwhile", 409);
}
