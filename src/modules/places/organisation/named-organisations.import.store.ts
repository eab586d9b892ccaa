import type { Transaction } from "#platform/database/connect.ts";
import { deleteUnused } from "#platform/imports/delete-unused.store.ts";
import { fold } from "#platform/imports/fold.ts";
import type { GivenName } from "#platform/imports/target.ts";
import type { Deed } from "../revision/deed.ts";
import { emptyOrganisation, OrganisationContent } from "./organisation-record.ts";
import { insertOrganisation } from "./save-organisation.store.ts";

export interface Named {
  readonly id: string;
  /** It was made just now, for the row that asked first. */
  readonly isNew: boolean;
}

/** Gives the organisation of a name; one that nobody knows yet is made. */
export async function organisationsByName(
  tx: Transaction,
  deed: Deed,
): Promise<(name: string, more?: object, given?: GivenName) => Promise<Named>> {
  const found = await tx.selectFrom("places.organisations").select(["id", "name"]).orderBy("id", "desc").execute();
  const known = new Map(found.map(({ id, name }) => [fold(name), id]));
  return async (name, more = {}, given) => {
    const id = known.get(fold(name));
    if (id !== undefined) return { id, isNew: false };
    const content = OrganisationContent.parse({ ...emptyOrganisation, ...more, name });
    const made = await insertOrganisation(tx, content, deed, given);
    known.set(fold(name), made.id);
    return { id: made.id, isNew: true };
  };
}

/** Takes back organisations that an import made, where nobody has used or changed them since; says which stay. */
export async function removeMade(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const untouched = await tx
    .selectFrom("places.organisations")
    .select("id")
    .where("id", "in", ids)
    .where("version", "=", 1)
    .forUpdate()
    .execute();
  return deleteUnused(
    tx,
    untouched.map(({ id }) => id),
    async (some) => {
      await tx.deleteFrom("places.organisations").where("id", "in", some).execute();
      await tx.deleteFrom("places.revisions").where("entryId", "in", some).execute();
    },
  );
}
