import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { optionalDate } from "../edit/field-values.ts";
import { placesPolicy } from "../places.policy.ts";
import { requireVersion } from "../revision/deed.ts";
import { placeStatuses } from "./place.ts";
import { setStanding } from "./place-life.ts";
import { lockPlace } from "./place-record.store.ts";
import { PlaceAtVersion } from "./place-version.ts";
import { savePlace } from "./save-place.store.ts";

const StandingForm = PlaceAtVersion.extend({
  zustand: z.enum(placeStatuses, "platform.field.missing"),
  grund: optionalText(200),
  seit: optionalDate,
}).superRefine(({ zustand, grund }, context) => {
  if (zustand !== "aktiv" && grund === null)
    context.addIssue({ code: "custom", path: ["grund"], message: "places.place.reason-missing", input: grund });
});

/** Closes a place, lets it pause or move, or opens it again. */
export const closePlace = action({
  name: "places.place.close",
  input: StandingForm,
  subject: (tx, { id }) => lockPlace(tx, id),
  policy: placesPolicy,

  run({ tx, input, subject, actor, today, now }) {
    requireVersion(subject, input.stand);
    const { zustand: status, grund: reason, seit } = input;
    const changed = setStanding(subject, { status, reason, since: seit ?? today });
    return savePlace(tx, subject, changed, { name: "places.place.close", actor, today, now });
  },
});
