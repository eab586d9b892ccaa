import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { stand, ticked } from "../form/typed.ts";
import { placeOf } from "../office/site-choices.store.ts";
import { DutyForm, WhenForm } from "./plan-session.action.ts";
import { cancel, count, move, onDuty, replan } from "./session.ts";
import { sessionPolicy } from "./session.policy.ts";
import { assignFrom } from "./session-series.store.ts";
import { findSession, saveSession } from "./session.store.ts";

const one = z.object({ sessionId: z.uuid() });
const subject = (tx: Parameters<typeof findSession>[0], { sessionId }: z.output<typeof one>) =>
  findSession(tx, sessionId);

const visitors = z
  .string()
  .optional()
  .transform((typed, context) => {
    const written = typed?.trim() ?? "";
    if (written === "") return null;
    if (/^\d{1,3}$/.test(written)) return Number(written);
    context.addIssue({ code: "custom", message: "platform.field.number", input: typed });
    return z.NEVER;
  });

/** How many came; nobody is an answer as well. */
export const countSession = action({
  name: "network.session.count",
  input: one.extend({ besuche: visitors }),
  subject,
  policy: sessionPolicy,
  async run({ tx, input, subject: session, today }) {
    const counted = count(session, input.besuche, today);
    await saveSession(tx, counted);
    return counted;
  },
});

export const cancelSession = action({
  name: "network.session.cancel",
  input: one.extend({ grund: requiredText(300) }),
  subject,
  policy: sessionPolicy,
  async run({ tx, input, subject: session }) {
    const cancelled = cancel(session, input.grund);
    await saveSession(tx, cancelled);
    return cancelled;
  },
});

export const replanSession = action({
  name: "network.session.replan",
  input: one,
  subject,
  policy: sessionPolicy,
  async run({ tx, subject: session }) {
    const again = replan(session);
    await saveSession(tx, again);
    return again;
  },
});

/** Another day, another time, another place: of this one date. */
export const changeSession = action({
  name: "network.session.change",
  input: one.extend(WhenForm.shape).extend({ stand }),
  subject,
  policy: sessionPolicy,
  async run({ tx, input, subject: session }) {
    if (session.version !== input.stand) throw new Refusal("network.session.changed-meanwhile", 409);
    const place = await placeOf(tx, input);
    const moved = move(session, { ...place, onDay: input.tag, startsAt: input.von, endsAt: input.bis });
    await saveSession(tx, moved);
    return moved;
  },
});

export const assignSession = action({
  name: "network.session.duty",
  input: one.extend(DutyForm.shape).extend({ reihe: ticked }),
  subject,
  policy: sessionPolicy,
  async run({ tx, input, subject: session }) {
    const assigned = onDuty(session, { staffId: input.wer, substituteId: input.vertretung });
    await saveSession(tx, assigned);
    if (input.reihe) await assignFrom(tx, assigned);
    return assigned;
  },
});
