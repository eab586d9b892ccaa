import { z } from "zod";
import { view } from "#platform/action/view.ts";
import type { Choices } from "../edit/choices.ts";
import { listChoices } from "../edit/choices.store.ts";
import { stand } from "../edit/field-values.ts";
import { placesPolicy } from "../places.policy.ts";
import { findRevision, listRevisions, type Revision } from "../revision/revision.store.ts";
import { PlaceId } from "./place.ts";
import { PlaceContent, type PlaceRecord } from "./place-record.ts";
import { findPlace, findStopName } from "./place-record.store.ts";

export interface ShownPlace {
  readonly place: PlaceRecord;
  readonly choices: Choices;
  readonly stop: string | null;
  /** As it stood when somebody opened the form; known when it was changed since. */
  readonly opened: PlaceContent | undefined;
  readonly lastRevision: Revision | undefined;
}

/** A place as the editor's page shows it; with `stand`, also as it stood then. */
export const showPlace = view({
  name: "places.place.read",
  input: z.object({ id: PlaceId, stand: stand.optional() }),
  subject: (tx, { id }) => findPlace(tx, id),
  policy: placesPolicy,

  async load({ tx, input, subject }): Promise<ShownPlace> {
    const opened = input.stand === undefined ? undefined : await findRevision(tx, subject.id, input.stand);
    const [lastRevision] = await listRevisions(tx, subject.id, 1);
    return {
      place: subject,
      choices: await listChoices(tx),
      stop: await findStopName(tx, subject.stopId),
      opened: opened === undefined ? undefined : PlaceContent.parse(opened),
      lastRevision,
    };
  },
});

/** What somebody needs to know before they write a new entry. */
export const preparePlace = view({
  name: "places.place.prepare",
  input: z.object({}),
  policy: placesPolicy,
  load: async ({ tx }) => ({ choices: await listChoices(tx) }),
});
