import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { networkPolicy } from "../network.policy.ts";
import { listStadtbezirke, type Stadtbezirk } from "#modules/places/index.ts";
import { listUmbrellas } from "./list-partners.store.ts";
import { PartnerId } from "./partner.ts";
import type { Agreement, PartnerPerson } from "./partner-people.ts";
import { type ListedContact, listAgreements, listPartnerContacts, listPeople } from "./partner-people.store.ts";
import { findPartner, type PartnerWithAreas } from "./partner.store.ts";
import { findLivingName, listMerged, type MergedEntry } from "./merge.store.ts";

export interface ShownPartner {
  readonly partner: PartnerWithAreas;
  readonly people: readonly PartnerPerson[];
  readonly agreements: readonly Agreement[];
  readonly contacts: readonly ListedContact[];
  readonly merged: readonly MergedEntry[];
  /** Where the entry lives on, when it was merged into another. */
  readonly livesAs: string | undefined;
  readonly stadtbezirke: readonly Stadtbezirk[];
  readonly umbrellas: readonly string[];
  readonly mayWork: boolean;
  readonly actorId: string;
  readonly today: string;
}

/** A partner with who speaks for it, what was agreed and said: as far as row-level security shows it. */
export const showPartner = view({
  name: "network.partner.show",
  input: z.object({ id: PartnerId }),
  subject: (tx, { id }) => findPartner(tx, id),
  policy: networkPolicy,
  load: async ({ tx, subject, actor, today }): Promise<ShownPartner> => ({
    partner: subject,
    people: await listPeople(tx, subject.id),
    agreements: await listAgreements(tx, subject.id),
    contacts: await listPartnerContacts(tx, subject.id),
    merged: await listMerged(tx, subject.id),
    livesAs: subject.mergedInto === null ? undefined : await findLivingName(tx, subject.mergedInto),
    stadtbezirke: await listStadtbezirke(tx),
    umbrellas: await listUmbrellas(tx),
    mayWork: actor.roles.includes("counsellor"),
    actorId: actor.substituteFor ?? actor.id,
    today,
  }),
});
