import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText, requiredText } from "#platform/action/input.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { stand } from "../form/typed.ts";
import { cancelEvent, changeEvent, hold, register, replanEvent } from "./event.ts";
import { countOrNone, EventForm } from "./event-input.ts";
import { eventPolicy } from "./event.policy.ts";
import { findEvent, removeEvent, restoreEvent, saveEvent } from "./event.store.ts";
import { eventIn } from "./plan-event.action.ts";

const one = z.object({ eventId: z.uuid() });
const subject = (tx: Parameters<typeof findEvent>[0], { eventId }: z.output<typeof one>) => findEvent(tx, eventId);

export const changeOfficeEvent = action({
  name: "network.event.change",
  input: one.extend(EventForm.shape).extend({ stand }),
  subject,
  policy: eventPolicy,
  async run({ tx, input, subject: event }) {
    if (event.version !== input.stand) throw new Refusal("network.event.changed-meanwhile", 409);
    const changed = changeEvent(event, await eventIn(tx, input, event.stadtbezirkId ?? event.offices[0] ?? ""));
    await saveEvent(tx, changed);
    return changed;
  },
});

/** Somebody called: so many more come, or fewer. No name is kept. */
export const registerForEvent = action({
  name: "network.event.register",
  input: one.extend({
    anzahl: z
      .string("platform.field.missing")
      .trim()
      .regex(/^[1-9]\d{0,2}$/, "network.event.no-number"),
    was: z.enum(["anmelden", "abmelden"]).catch("anmelden"),
  }),
  subject,
  policy: eventPolicy,
  async run({ tx, input: { anzahl, was }, subject: event }) {
    const registered = register(event, was === "abmelden" ? -Number(anzahl) : Number(anzahl));
    await saveEvent(tx, registered);
    return registered;
  },
});

export const holdEvent = action({
  name: "network.event.hold",
  input: one.extend({ besuche: countOrNone, auswertung: optionalText(4000) }),
  subject,
  policy: eventPolicy,
  async run({ tx, input: { besuche: visitors, auswertung: evaluation }, subject: event, today }) {
    const held = hold(event, { visitors, evaluation }, today);
    await saveEvent(tx, held);
    return held;
  },
});

export const cancelOfficeEvent = action({
  name: "network.event.cancel",
  input: one.extend({ grund: requiredText(300) }),
  subject,
  policy: eventPolicy,
  async run({ tx, input, subject: event }) {
    const cancelled = cancelEvent(event, input.grund);
    await saveEvent(tx, cancelled);
    return cancelled;
  },
});

export const replanOfficeEvent = action({
  name: "network.event.replan",
  input: one,
  subject,
  policy: eventPolicy,
  async run({ tx, subject: event }) {
    const again = replanEvent(event);
    await saveEvent(tx, again);
    return again;
  },
});

/** The last change is taken back, as long as nobody has changed anything since. */
export const undoEventChange = action({
  name: "network.event.undo",
  input: one.extend({ stand }),
  subject,
  policy: eventPolicy,
  async run({ tx, input, subject: event }) {
    await restoreEvent(tx, event.id, input.stand);
    return event;
  },
});

/** For what was planned by mistake; what was announced and does not take place is cancelled. */
export const removeOfficeEvent = action({
  name: "network.event.remove",
  input: one.extend({ sicher: z.literal("ja", "network.session-series.tick") }),
  subject,
  policy: eventPolicy,
  async run({ tx, subject: event }) {
    if (event.state !== "geplant") throw new Refusal("network.event.not-planned", 422);
    await removeEvent(tx, event.id);
    return event;
  },
});
