import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Partner } from "./partner.ts";

/** Two entries that were one institution, and how the one that lives on stood before. */
export interface Merge {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly before: Partial<Partner>;
  readonly addedAreas: readonly string[];
  readonly mergedOn: LocalDate;
  readonly undoneOn: LocalDate | null;
}

export interface MergedEntry {
  readonly mergeId: string;
  readonly id: string;
  readonly name: string;
  readonly mergedOn: LocalDate;
}

/** The entries that live on in this one. */
export async function listMerged(tx: Transaction, keptId: string): Promise<MergedEntry[]> {
  const { rows } = await sql<MergedEntry>`
    select m.id as merge_id, p.id, p.name, m.merged_on from network.partner_merges m join network.partners p on p.id = m.merged_id
    where m.kept_id = ${keptId} and m.undone_on is null order by m.merged_on desc, m.id desc`.execute(tx);
  return rows;
}

export async function findLivingName(tx: Transaction, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select name from network.partners where id = ${id}`.execute(tx);
  return rows[0]?.name;
}

export async function insertMerge(tx: Transaction, { before, ...merge }: Merge): Promise<void> {
  await sql`
    insert into network.partner_merges (id, kept_id, merged_id, before, added_areas, merged_on)
    values (${merge.id}, ${merge.keptId}, ${merge.mergedId}, ${JSON.stringify(before)}::jsonb, ${[...merge.addedAreas]}::uuid[],
      ${merge.mergedOn})`.execute(tx);
}

export async function findMerge(tx: Transaction, id: string): Promise<Merge> {
  const { rows } = await sql<Merge>`
    select id, kept_id, merged_id, before, added_areas, merged_on, undone_on from network.partner_merges where id = ${id} for update`.execute(
    tx,
  );
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export const saveUndone = (tx: Transaction, id: string, undoneOn: LocalDate) =>
  tx.updateTable("network.partnerMerges").set({ undoneOn }).where("id", "=", id).execute();

export interface Candidate {
  readonly oneId: string;
  readonly one: string;
  readonly otherId: string;
  readonly other: string;
  readonly sameName: boolean;
  readonly samePhone: boolean;
  readonly sameAddress: boolean;
}

/** Pairs that may be one institution: the same folded name, the same digits of the phone, or the same house with a similar kind. */
export async function listCandidates(
  tx: Transaction,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly candidates: readonly Candidate[] }> {
  const { rows } = await sql<Candidate & { total: number }>`
    with keys as (
      select p.id, p.name, p.kind,
        replace(regexp_replace(regexp_replace(' ' || platform.fold(p.name) || ' ', '[^a-z0-9]+', ' ', 'g'),
          ' (e v|ev|gmbh|ggmbh|gemeinnutzige gmbh) ', ' '), ' ', '') as name_key,
        nullif(regexp_replace(coalesce(p.phone, ''), '[^0-9]', '', 'g'), '') as phone_key,
        nullif(regexp_replace(platform.fold(coalesce(p.street, '')), 'strasse|str|[^a-z0-9]+', '', 'g') || coalesce(p.postcode, ''),
          coalesce(p.postcode, '')) as house_key
      from network.partners p where p.merged_into is null and p.status <> 'beendet'
    )
    select a.id as one_id, a.name as one, b.id as other_id, b.name as other, a.name_key = b.name_key as same_name,
      coalesce(a.phone_key = b.phone_key, false) as same_phone, coalesce(a.house_key = b.house_key, false) as same_address,
      count(*) over () as total
    from keys a join keys b on a.id < b.id
      and (a.name_key = b.name_key or a.phone_key = b.phone_key or (a.house_key = b.house_key and a.kind = b.kind))
    order by same_name desc, same_phone desc, platform.fold(a.name), a.id, b.id limit ${page.limit} offset ${page.offset}`.execute(
    tx,
  );
  return { total: rows[0]?.total ?? 0, candidates: rows };
}
