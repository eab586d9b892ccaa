import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { renamePasskey } from "../factor/key/passkeys.store.ts";
import { ownPolicy } from "../identity.policy.ts";

export const renameKey = action({
  name: "identity.own.rename-key",
  input: z.object({ id: z.uuid(), name: requiredText(60) }),
  subject: noSubject,
  policy: ownPolicy,

  async run({ tx, input, actor }) {
    if (!(await renamePasskey(tx, { ...input, accountId: actor.id }))) throw new Refusal("platform.unknown", 404);
  },

  journal: ({ actor }) => ({ subject: actor.id, changed: ["name"] }),
});
