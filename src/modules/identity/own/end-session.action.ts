import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { ownPolicy } from "../identity.policy.ts";
import { endSessionOf } from "../session/session.store.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";

/** Signs out one browser of one's own; another's session is as unknown as one that never was. */
export const endOwnSession = action({
  name: "identity.own.end-session",
  input: z.object({ id: z.uuid() }),
  subject: noSubject,
  policy: ownPolicy,

  async run({ tx, input, actor, now }) {
    if (!(await endSessionOf(tx, actor.id, input.id))) throw new Refusal("platform.unknown", 404);
    await noteSignIn(tx, { accountId: actor.id, outcome: "session-ended", now });
  },

  journal: ({ actor }) => ({ subject: actor.id }),
});
