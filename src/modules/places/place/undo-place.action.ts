import { action } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { placesPolicy } from "../places.policy.ts";
import { requireVersion } from "../revision/deed.ts";
import { formerVersion } from "../revision/former-version.ts";
import { findRevision } from "../revision/revision.store.ts";
import { withoutGone } from "./gone.store.ts";
import { PlaceContent } from "./place-record.ts";
import { lockPlace } from "./place-record.store.ts";
import { PlaceAtVersion } from "./place-version.ts";
import { savePlace } from "./save-place.store.ts";

/** Brings back how a place stood, rooms and former names included, as a new version: nothing of the history is lost. */
export const undoPlace = action({
  name: "places.place.undo",
  input: PlaceAtVersion.extend({ auf: formerVersion }),
  subject: (tx, { id }) => lockPlace(tx, id),
  policy: placesPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    requireVersion(subject, input.stand);
    const found = await findRevision(tx, subject.id, input.auf);
    if (found === undefined) throw new Refusal("platform.unknown", 404);
    const former = await withoutGone(tx, PlaceContent.parse(found));
    return savePlace(tx, subject, { ...subject, ...former }, { name: "places.place.undo", actor, today, now });
  },
});
