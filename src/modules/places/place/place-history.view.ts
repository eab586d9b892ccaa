import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { listChoices } from "../edit/choices.store.ts";
import { placesPolicy } from "../places.policy.ts";
import { historyOf } from "../revision/history.ts";
import { listRevisions, mostRevisions } from "../revision/revision.store.ts";
import { PlaceId } from "./place.ts";
import { placeInFields } from "./place-in-fields.ts";
import { PlaceContent } from "./place-record.ts";
import { findPlace } from "./place-record.store.ts";

/** Who changed what and when. */
export const placeHistory = view({
  name: "places.place.history",
  input: z.object({ id: PlaceId }),
  subject: (tx, { id }) => findPlace(tx, id),
  policy: placesPolicy,

  async load({ tx, subject, today }) {
    const choices = await listChoices(tx);
    const revisions = await listRevisions(tx, subject.id, mostRevisions);
    const inFields = (content: unknown) => placeInFields(PlaceContent.parse(content), { choices, today });
    return { entry: subject, history: historyOf(revisions, inFields) };
  },
});
