import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { placesPolicy } from "../places.policy.ts";
import { requireVersion } from "../revision/deed.ts";
import { completeOrganisation } from "./complete-organisation.store.ts";
import { OrganisationForm } from "./organisation-form.ts";
import { contentOf } from "./organisation-record.ts";
import { lockOrganisation } from "./organisation.store.ts";
import { OrganisationAtVersion } from "./organisation-version.ts";
import { saveOrganisation } from "./save-organisation.store.ts";

export const changeOrganisation = action({
  name: "places.organisation.change",
  input: z.intersection(OrganisationForm, OrganisationAtVersion),
  subject: (tx, { id }) => lockOrganisation(tx, id),
  policy: placesPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    requireVersion(subject, input.stand);
    const deed = { name: "places.organisation.change", actor, today, now };
    const content = await completeOrganisation(tx, input, subject, deed);
    // Saving without a change is no version of its own.
    if (JSON.stringify(content) === JSON.stringify(contentOf(subject))) return subject;
    return saveOrganisation(tx, subject, { ...subject, ...content }, deed);
  },
});
