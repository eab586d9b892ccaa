import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { newRecoveryCodes } from "../factor/codes/recovery-codes.ts";
import { putRecoveryCodes } from "../factor/codes/recovery-codes.store.ts";
import { ownPolicy } from "../identity.policy.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";

/** Ten codes, shown this once: afterwards nobody can read them any more, we neither. */
export const makeCodes = action({
  name: "identity.own.make-codes",
  input: z.object({}),
  subject: noSubject,
  policy: ownPolicy,

  async run({ tx, actor, now }) {
    const codes = newRecoveryCodes();
    await putRecoveryCodes(tx, { accountId: actor.id, codes, now });
    await noteSignIn(tx, { accountId: actor.id, outcome: "codes-made", now });
    return codes;
  },

  journal: ({ actor }) => ({ subject: actor.id }),
});
