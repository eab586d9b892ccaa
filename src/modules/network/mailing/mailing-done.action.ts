import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { mailingPolicy } from "./mailing.policy.ts";
import { findMailing, saveDone } from "./mailing.store.ts";

/** The letters were posted, or somebody was called: for the proof who got what. */
export const markMailingDone = action({
  name: "network.mailing.done",
  input: z.object({ mailingId: z.uuid(), weg: z.enum(["brief", "telefon"]), partner: z.uuid().optional() }),
  subject: (tx, { mailingId }) => findMailing(tx, mailingId),
  policy: mailingPolicy,

  async run({ tx, input, subject, today }) {
    const what = { mailingId: subject.id, way: input.weg, partnerId: input.partner ?? null };
    return { id: subject.id, count: await saveDone(tx, what, today) };
  },

  journal: (_, { id, count }) => ({ subject: id, count }),
});
