import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { ownPolicy } from "../identity.policy.ts";
import { endSessionsOf } from "../session/session.store.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";

/** Signs out every browser but this one. */
export const endOtherSessions = action({
  name: "identity.own.end-other-sessions",
  input: z.object({ sessionId: z.uuid() }),
  subject: noSubject,
  policy: ownPolicy,

  async run({ tx, input, actor, now }) {
    const ended = await endSessionsOf(tx, actor.id, input.sessionId);
    await noteSignIn(tx, { accountId: actor.id, outcome: "session-ended", now });
    return ended;
  },

  journal: ({ actor }, ended) => ({ subject: actor.id, count: ended }),
});
