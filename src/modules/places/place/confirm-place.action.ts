import { action } from "#platform/action/action.ts";
import { placesPolicy } from "../places.policy.ts";
import { requireVersion } from "../revision/deed.ts";
import { confirmed } from "./place-life.ts";
import { lockPlace } from "./place-record.store.ts";
import { PlaceAtVersion } from "./place-version.ts";
import { savePlace } from "./save-place.store.ts";

/** „Stimmt noch“: somebody looked at the entry today and found it right. */
export const confirmPlace = action({
  name: "places.place.confirm",
  input: PlaceAtVersion,
  subject: (tx, { id }) => lockPlace(tx, id),
  policy: placesPolicy,

  run({ tx, input, subject, actor, today, now }) {
    requireVersion(subject, input.stand);
    const deed = { name: "places.place.confirm", actor, today, now };
    return savePlace(tx, subject, confirmed(subject, today, actor.name), deed);
  },
});
