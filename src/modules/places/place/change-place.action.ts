import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { stand } from "../edit/field-values.ts";
import { placesPolicy } from "../places.policy.ts";
import { requireVersion } from "../revision/deed.ts";
import { completePlace } from "./complete-place.store.ts";
import { PlaceId } from "./place.ts";
import { PlaceForm } from "./place-form.ts";
import { contentOf } from "./place-record.ts";
import { lockPlace } from "./place-record.store.ts";
import { savePlace } from "./save-place.store.ts";

export const changePlace = action({
  name: "places.place.change",
  input: z.intersection(PlaceForm, z.object({ id: PlaceId, stand })),
  subject: (tx, { id }) => lockPlace(tx, id),
  policy: placesPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    requireVersion(subject, input.stand);
    const deed = { name: "places.place.change", actor, today, now };
    const content = await completePlace(tx, input, subject, deed);
    // Saving without a change is no version of its own.
    if (JSON.stringify(content) === JSON.stringify(contentOf(subject))) return subject;
    return savePlace(tx, subject, { ...subject, ...content }, deed);
  },
});
