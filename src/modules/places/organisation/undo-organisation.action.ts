import { action } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { placesPolicy } from "../places.policy.ts";
import { requireVersion } from "../revision/deed.ts";
import { formerVersion } from "../revision/former-version.ts";
import { findRevision } from "../revision/revision.store.ts";
import { OrganisationContent } from "./organisation-record.ts";
import { lockOrganisation, standsAboveItself } from "./organisation.store.ts";
import { OrganisationAtVersion } from "./organisation-version.ts";
import { saveOrganisation } from "./save-organisation.store.ts";

/** Brings back how an organisation stood, as a new version: nothing of the history is lost. */
export const undoOrganisation = action({
  name: "places.organisation.undo",
  input: OrganisationAtVersion.extend({ auf: formerVersion }),
  subject: (tx, { id }) => lockOrganisation(tx, id),
  policy: placesPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    requireVersion(subject, input.stand);
    const found = await findRevision(tx, subject.id, input.auf);
    if (found === undefined) throw new Refusal("platform.unknown", 404);
    const former = OrganisationContent.parse(found);
    // The other may have come below this one since.
    const turnsRound = former.umbrellaId !== null && (await standsAboveItself(tx, subject.id, former.umbrellaId));
    const changed = { ...subject, ...former, ...(turnsRound && { umbrellaId: subject.umbrellaId }) };
    return saveOrganisation(tx, subject, changed, { name: "places.organisation.undo", actor, today, now });
  },
});
