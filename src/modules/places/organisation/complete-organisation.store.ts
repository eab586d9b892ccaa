import type { Transaction } from "#platform/database/connect.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { confirmed } from "../place/place-life.ts";
import type { Deed } from "../revision/deed.ts";
import { type FilledOrganisation, fieldsOf } from "./organisation-form.ts";
import {
  contentOf,
  emptyOrganisation,
  type OrganisationContent,
  type OrganisationRecord,
} from "./organisation-record.ts";
import { findOrganisationNamed, standsAboveItself } from "./organisation.store.ts";

/** What a form says, checked against the other organisations. */
export async function completeOrganisation(
  tx: Transaction,
  form: FilledOrganisation,
  before: OrganisationRecord | undefined,
  deed: Deed,
): Promise<OrganisationContent> {
  const twin = await findOrganisationNamed(tx, form.name);
  if (twin !== undefined && twin !== before?.id)
    throw refuseFields({ field: "name", reason: "places.organisation.twice" });
  if (form.verband !== null) await checkUmbrella(tx, form.verband, before);
  const content = contentOf({ ...(before ?? emptyOrganisation), ...fieldsOf(form) });
  return form.geprueft ? confirmed(content, deed.today, deed.actor.name) : content;
}

async function checkUmbrella(
  tx: Transaction,
  umbrellaId: string,
  before: OrganisationRecord | undefined,
): Promise<void> {
  const known = await tx
    .selectFrom("places.organisations")
    .select("id")
    .where("id", "=", umbrellaId)
    .executeTakeFirst();
  if (!known) throw refuseFields({ field: "verband", reason: "platform.field.invalid" });
  if (before && (await standsAboveItself(tx, before.id, umbrellaId)))
    throw refuseFields({ field: "verband", reason: "places.organisation.above-itself" });
}
