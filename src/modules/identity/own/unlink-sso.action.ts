import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { ownPolicy } from "../identity.policy.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";
import { unlinkSubject } from "../sso/sso-subjects.store.ts";

export const unlinkSso = action({
  name: "identity.own.unlink-sso",
  input: z.object({}),
  subject: noSubject,
  policy: ownPolicy,

  async run({ tx, actor, now }) {
    if (!(await unlinkSubject(tx, actor.id))) throw new Refusal("platform.unknown", 404);
    await noteSignIn(tx, { accountId: actor.id, outcome: "factor-removed", method: "sso", now });
  },

  journal: ({ actor }) => ({ subject: actor.id }),
});
