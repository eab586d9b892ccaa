import type { Transaction } from "#platform/database/connect.ts";
import type { Seen } from "../place/confirm-place.store.ts";
import { confirmed } from "../place/place-life.ts";
import { type Deed, requireVersion } from "../revision/deed.ts";
import type { OrganisationRecord } from "./organisation-record.ts";
import { lockOrganisation } from "./organisation.store.ts";
import { saveOrganisation } from "./save-organisation.store.ts";

/** As `confirmPlaceBy`, for an organisation. */
export async function confirmOrganisationBy(
  tx: Transaction,
  seen: Seen,
  by: string,
  deed: Deed,
): Promise<OrganisationRecord> {
  const organisation = await lockOrganisation(tx, seen.id);
  requireVersion(organisation, seen.version);
  return saveOrganisation(tx, organisation, confirmed(organisation, deed.today, by), deed);
}
