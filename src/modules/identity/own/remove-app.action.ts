import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { deleteAppFactor } from "../factor/app/app-factor.store.ts";
import { ownPolicy } from "../identity.policy.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";
import { keepOneFactor } from "./keep-one-factor.store.ts";

export const removeApp = action({
  name: "identity.own.remove-app",
  input: z.object({ demo: z.boolean() }),
  subject: noSubject,
  policy: ownPolicy,

  async run({ tx, input, actor, now }) {
    if (!(await deleteAppFactor(tx, actor.id))) throw new Refusal("platform.unknown", 404);
    await keepOneFactor(tx, actor, input.demo);
    await noteSignIn(tx, { accountId: actor.id, outcome: "factor-removed", method: "app", now });
  },

  journal: ({ actor }) => ({ subject: actor.id }),
});
