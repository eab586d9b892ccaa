import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { severalOf } from "#platform/action/input.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { eventPolicy } from "./event.policy.ts";
import { replaceHosts } from "./event-hosts.store.ts";
import { findEvent } from "./event.store.ts";

/** Which offices hold it together, and with which partners. It stays one event, and counts once for the city. */
export const setEventHosts = action({
  name: "network.event.hosts",
  input: z.object({ eventId: z.uuid(), bueros: severalOf(z.uuid()), partner: severalOf(z.uuid()) }),
  subject: (tx, { eventId }) => findEvent(tx, eventId),
  policy: eventPolicy,

  async run({ tx, input, subject: event }) {
    if (input.bueros.length === 0) throw refuseFields({ field: "bueros", reason: "network.event.no-office" });
    await replaceHosts(tx, event.id, { offices: input.bueros, partners: input.partner });
    return event;
  },

  journal: (_, { id }) => ({ subject: id, changed: ["offices", "partners"] }),
});
