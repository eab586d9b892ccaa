import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { deletePasskey } from "../factor/key/passkeys.store.ts";
import { ownPolicy } from "../identity.policy.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";
import { keepOneFactor } from "./keep-one-factor.store.ts";

export const removeKey = action({
  name: "identity.own.remove-key",
  input: z.object({ id: z.uuid(), demo: z.boolean() }),
  subject: noSubject,
  policy: ownPolicy,

  async run({ tx, input, actor, now }) {
    if (!(await deletePasskey(tx, { id: input.id, accountId: actor.id }))) throw new Refusal("platform.unknown", 404);
    await keepOneFactor(tx, actor, input.demo);
    await noteSignIn(tx, { accountId: actor.id, outcome: "factor-removed", method: "key", now });
  },

  journal: ({ actor }) => ({ subject: actor.id }),
});
