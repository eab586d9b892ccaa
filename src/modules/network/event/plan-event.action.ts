import type { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import { chosenId } from "../form/typed.ts";
import { ownOffice } from "../office/own-office.ts";
import { placeOf } from "../office/site-choices.store.ts";
import { endsLater, type OfficeEvent } from "./event.ts";
import { eventsPolicy } from "./event.policy.ts";
import { stadtbezirkOfPlace } from "./event-hosts.store.ts";
import { EventForm, moreDays } from "./event-input.ts";
import { insertEvent } from "./event.store.ts";

/** What the fields say, with the place looked up; it lies where its place lies, else where its office is. */
export async function eventIn(tx: Transaction, input: z.output<typeof EventForm>, officeId: string) {
  const { titel: title, worum: summary, art: kind, tag: onDay, plaetze: places } = input;
  const place = await placeOf(tx, input);
  return {
    ...{ title, summary, kind, onDay, places, public: input.oeffentlich },
    ...endsLater({ startsAt: input.von, endsAt: input.bis }),
    ...place,
    stadtbezirkId: (await stadtbezirkOfPlace(tx, place.placeId)) ?? officeId,
  };
}

/** One event for each day: each of them counts. */
export const planEvent = action({
  name: "network.event.plan",
  input: EventForm.extend({ buero: chosenId, weitere: moreDays }),
  subject: noSubject,
  policy: eventsPolicy,

  async run({ tx, input, actor }) {
    const officeId = ownOffice(actor, input.buero);
    const what = await eventIn(tx, input, officeId);
    const days = [...new Set([input.tag, ...input.weitere])];
    const events = days.map((onDay): OfficeEvent => ({ ...what, ...fresh, id: newId(), onDay }));
    for (const event of events) await insertEvent(tx, event, officeId);
    return { id: events[0]?.id ?? "", count: events.length };
  },

  journal: (_, { id, count }) => ({ subject: id, count }),
});

const fresh = {
  state: "geplant",
  reason: null,
  registrations: null,
  visitors: null,
  evaluation: null,
  example: false,
  version: 1,
} as const satisfies Partial<OfficeEvent>;
