import { z } from "zod";

export const OfferId = z.uuid().brand<"OfferId">();

export const priceKinds = ["unknown", "free", "per_date", "per_course", "donation"] as const;
export const PriceKind = z.enum(priceKinds);
export type PriceKind = z.infer<typeof PriceKind>;

export const registrations = ["unknown", "none", "required"] as const;
export const Registration = z.enum(registrations);
export type Registration = z.infer<typeof Registration>;

export const offerStatuses = ["entwurf", "aktiv", "pausiert", "beendet"] as const;
export const OfferStatus = z.enum(offerStatuses);
