import { z } from "zod";
import { view } from "#platform/action/view.ts";
import type { Choices } from "../edit/choices.ts";
import { listChoices } from "../edit/choices.store.ts";
import { stand } from "../edit/field-values.ts";
import { placesPolicy } from "../places.policy.ts";
import { historyOf } from "../revision/history.ts";
import { findRevision, listRevisions, mostRevisions, type Revision } from "../revision/revision.store.ts";
import { organisationInFields } from "./organisation-in-fields.ts";
import { OrganisationContent, OrganisationId, type OrganisationRecord } from "./organisation-record.ts";
import { countPlacesOf, findOrganisation } from "./organisation.store.ts";

export interface ShownOrganisation {
  readonly organisation: OrganisationRecord;
  readonly choices: Choices;
  readonly places: number;
  /** As it stood when somebody opened the form; known when it was changed since. */
  readonly opened: OrganisationContent | undefined;
  readonly lastRevision: Revision | undefined;
}

/** An organisation as the editor's page shows it; with `stand`, also as it stood then. */
export const showOrganisation = view({
  name: "places.organisation.read",
  input: z.object({ id: OrganisationId, stand: stand.optional() }),
  subject: (tx, { id }) => findOrganisation(tx, id),
  policy: placesPolicy,

  async load({ tx, input, subject }): Promise<ShownOrganisation> {
    const opened = input.stand === undefined ? undefined : await findRevision(tx, subject.id, input.stand);
    const [lastRevision] = await listRevisions(tx, subject.id, 1);
    return {
      organisation: subject,
      choices: await listChoices(tx),
      places: await countPlacesOf(tx, subject.id),
      opened: opened === undefined ? undefined : OrganisationContent.parse(opened),
      lastRevision,
    };
  },
});

export const prepareOrganisation = view({
  name: "places.organisation.prepare",
  input: z.object({}),
  policy: placesPolicy,
  load: async ({ tx }) => ({ choices: await listChoices(tx) }),
});

/** Who changed what and when. */
export const organisationHistory = view({
  name: "places.organisation.history",
  input: z.object({ id: OrganisationId }),
  subject: (tx, { id }) => findOrganisation(tx, id),
  policy: placesPolicy,

  async load({ tx, subject }) {
    const choices = await listChoices(tx);
    const revisions = await listRevisions(tx, subject.id, mostRevisions);
    const inFields = (content: unknown) => organisationInFields(OrganisationContent.parse(content), choices);
    return { entry: subject, history: historyOf(revisions, inFields) };
  },
});
