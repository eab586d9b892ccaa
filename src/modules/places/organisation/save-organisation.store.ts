import { sql } from "kysely";
import { raise } from "#platform/action/events.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { GivenName } from "#platform/imports/target.ts";
import { slugOf } from "#platform/texts/fold.ts";
import { organisationChanged, placeChanged } from "../place/place.events.ts";
import type { Deed } from "../revision/deed.ts";
import { keepFound, keepRevision } from "../revision/revision.store.ts";
import { contentOf, type OrganisationContent, type OrganisationRecord } from "./organisation-record.ts";

export async function insertOrganisation(
  tx: Transaction,
  content: OrganisationContent,
  deed: Deed,
  given?: GivenName,
): Promise<OrganisationRecord> {
  const made = {
    ...contentOf(content),
    id: given?.id ?? newId(),
    slug: await freeSlug(tx, given?.slug ?? content.name),
    example: false,
    version: 1,
  };
  await tx.insertInto("places.organisations").values(made).execute();
  await keepRevision(tx, entryOf(made), deed);
  return made;
}

/** Writes what a deed made of an organisation, and the revision that an undo goes back to. */
export async function saveOrganisation(
  tx: Transaction,
  before: OrganisationRecord,
  changed: OrganisationRecord,
  deed: Deed,
): Promise<OrganisationRecord> {
  const after = { ...changed, version: before.version + 1 };
  await keepFound(tx, entryOf(before), deed);
  await tx
    .updateTable("places.organisations")
    .set({ ...contentOf(after), version: after.version })
    .where("id", "=", after.id)
    .execute();
  await keepRevision(tx, entryOf(after), deed);
  if (before.name !== after.name) await followName(tx, after.id);
  return after;
}

/** Places and offers are found by the name of their organisation too. */
async function followName(tx: Transaction, id: string): Promise<void> {
  const places = await tx.selectFrom("places.places").select("id").where("traegerId", "=", id).execute();
  await sql`select places.refresh_words(${places.map((place) => place.id)}::uuid[])`.execute(tx);
  for (const place of places) await raise(tx, placeChanged, { placeId: place.id });
  await raise(tx, organisationChanged, { organisationId: id });
}

async function freeSlug(tx: Transaction, name: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('places.organisation-slug'))`.execute(tx);
  const wanted = slugOf(name);
  const { rows } = await sql<{ slug: string }>`
    select slug from places.organisations where slug = ${wanted} or slug like ${`${wanted}-%`}`.execute(tx);
  const taken = new Set(rows.map(({ slug }) => slug));
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`;
  return free;
}

const entryOf = (organisation: OrganisationRecord) => ({
  kind: "organisation" as const,
  id: organisation.id,
  version: organisation.version,
  content: contentOf(organisation),
});
