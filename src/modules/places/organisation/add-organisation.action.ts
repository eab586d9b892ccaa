import { action, noSubject } from "#platform/action/action.ts";
import { placesPolicy } from "../places.policy.ts";
import { completeOrganisation } from "./complete-organisation.store.ts";
import { OrganisationForm } from "./organisation-form.ts";
import { insertOrganisation } from "./save-organisation.store.ts";

export const addOrganisation = action({
  name: "places.organisation.add",
  input: OrganisationForm,
  subject: noSubject,
  policy: placesPolicy,

  async run({ tx, input, actor, today, now }) {
    const deed = { name: "places.organisation.add", actor, today, now };
    return insertOrganisation(tx, await completeOrganisation(tx, input, undefined, deed), deed);
  },

  journal: (_, { id }) => ({ subject: id }),
});
