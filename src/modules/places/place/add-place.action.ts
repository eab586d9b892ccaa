import { action, noSubject } from "#platform/action/action.ts";
import { newId } from "#platform/database/ids.ts";
import { placesPolicy } from "../places.policy.ts";
import { completePlace } from "./complete-place.store.ts";
import { PlaceForm } from "./place-form.ts";
import { insertPlace } from "./save-place.store.ts";

export const addPlace = action({
  name: "places.place.add",
  input: PlaceForm,
  subject: noSubject,
  policy: placesPolicy,

  async run({ tx, input, actor, today, now }) {
    const deed = { name: "places.place.add", actor, today, now };
    const content = await completePlace(tx, input, undefined, deed);
    return insertPlace(tx, { ...content, id: newId(), example: false }, deed);
  },

  journal: (_, { id }) => ({ subject: id }),
});
