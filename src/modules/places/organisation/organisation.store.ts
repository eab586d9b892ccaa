import { sql } from "kysely";
import { z } from "zod";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { OrganisationContent, type OrganisationRecord } from "./organisation-record.ts";

const stored = OrganisationContent.extend({ id: z.string(), slug: z.string(), example: z.boolean(), version: z.int() });

export async function findOrganisation(tx: Transaction, id: string): Promise<OrganisationRecord> {
  const found = await tx.selectFrom("places.organisations").selectAll().where("id", "=", id).executeTakeFirst();
  if (!found) throw new Refusal("platform.unknown", 404);
  return stored.parse(found);
}

/** Locks the organisation until the transaction ends, so that two people cannot change it past each other. */
export async function lockOrganisation(tx: Transaction, id: string): Promise<OrganisationRecord> {
  await sql`select from places.organisations where id = ${id} for update`.execute(tx);
  return findOrganisation(tx, id);
}

/** The organisation with this name, however it is spelt. */
export async function findOrganisationNamed(tx: Transaction, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from places.organisations where platform.fold(name) = platform.fold(${name}) order by id limit 1`.execute(
    tx,
  );
  return rows[0]?.id;
}

/** Whether `id` would stand above itself if `umbrellaId` stood above it. */
export async function standsAboveItself(tx: Transaction, id: string, umbrellaId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    with recursive above as (
      select id, umbrella_id from places.organisations where id = ${umbrellaId}
      union
      select g.id, g.umbrella_id from places.organisations g join above on g.id = above.umbrella_id
    )
    select exists (select from above where id = ${id}) as found`.execute(tx);
  return rows[0]?.found ?? false;
}

/** How many places it is responsible for. */
export async function countPlacesOf(tx: Transaction, id: string): Promise<number> {
  const { rows } = await sql<{
    total: number;
  }>`select count(*) as total from places.places where traeger_id = ${id}`.execute(tx);
  return rows[0]?.total ?? 0;
}
