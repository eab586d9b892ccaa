import { action } from "#platform/action/action.ts";
import { confirmed } from "../place/place-life.ts";
import { placesPolicy } from "../places.policy.ts";
import { requireVersion } from "../revision/deed.ts";
import { lockOrganisation } from "./organisation.store.ts";
import { OrganisationAtVersion } from "./organisation-version.ts";
import { saveOrganisation } from "./save-organisation.store.ts";

export const confirmOrganisation = action({
  name: "places.organisation.confirm",
  input: OrganisationAtVersion,
  subject: (tx, { id }) => lockOrganisation(tx, id),
  policy: placesPolicy,

  run({ tx, input, subject, actor, today, now }) {
    requireVersion(subject, input.stand);
    const deed = { name: "places.organisation.confirm", actor, today, now };
    return saveOrganisation(tx, subject, confirmed(subject, today, actor.name), deed);
  },
});
