import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Partner } from "./partner.ts";

/** A partner and the Stadtbezirke that it works in, besides the one it lies in. */
export type PartnerWithAreas = Partner & { readonly areas: readonly string[] };

const columns = sql`p.id, p.name, p.kind, p.umbrella, p.street, p.postcode, p.town, p.stadtbezirk_id, p.phone, p.email, p.website, p.status,
  p.merged_into, p.last_contact_on, p.review_days, p.confirmed_on, p.ended_on, p.end_reason, p.note, p.no_mailings, p.source_name, p.example,
  p.version, array(select a.stadtbezirk_id from network.partner_areas a where a.partner_id = p.id order by 1) as areas`;

/** Locks the row until the transaction ends, so that two people cannot overwrite each other. */
export const lockPartner = (tx: Transaction, id: string): Promise<PartnerWithAreas> => read(tx, id, true);

export const findPartner = (tx: Transaction, id: string): Promise<PartnerWithAreas> => read(tx, id, false);

async function read(tx: Transaction, id: string, lock: boolean): Promise<PartnerWithAreas> {
  const { rows } = await sql<PartnerWithAreas>`
    select ${columns} from network.partners p where p.id = ${id} ${lock ? sql`for update of p` : sql``}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export async function insertPartner(tx: Transaction, { areas, ...partner }: PartnerWithAreas): Promise<void> {
  await tx.insertInto("network.partners").values(partner).execute();
  await saveAreas(tx, partner.id, areas);
}

/** Refuses when somebody else saved since `version` was read: nobody's work is lost unseen. */
export async function savePartner(
  tx: Transaction,
  { id, version, ...changes }: Pick<Partner, "id" | "version"> & Partial<PartnerWithAreas>,
): Promise<void> {
  const { areas, ...fields } = changes;
  const saved = await tx
    .updateTable("network.partners")
    .set({ ...fields, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("network.partner.changed-meanwhile", 409);
  if (areas !== undefined) await saveAreas(tx, id, areas);
}

async function saveAreas(tx: Transaction, id: string, areas: readonly string[]): Promise<void> {
  await tx.deleteFrom("network.partnerAreas").where("partnerId", "=", id).execute();
  if (areas.length === 0) return;
  const rows = areas.map((stadtbezirkId) => ({ partnerId: id, stadtbezirkId }));
  await tx.insertInto("network.partnerAreas").values(rows).execute();
}
