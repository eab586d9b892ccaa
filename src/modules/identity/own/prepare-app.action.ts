import { generateSecret } from "otplib";
import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { putAppFactor } from "../factor/app/app-factor.store.ts";
import { seal } from "../factor/seal.ts";
import { ownPolicy } from "../identity.policy.ts";

/** A secret for the app, which counts for nothing until a code has proved that the app has it. */
export const prepareApp = action({
  name: "identity.own.prepare-app",
  input: z.object({ key: z.string() }),
  subject: noSubject,
  policy: ownPolicy,

  async run({ tx, input, actor, now }) {
    const secret = seal(generateSecret(), { key: input.key, account: actor.id });
    if (!(await putAppFactor(tx, { accountId: actor.id, secret, now }))) throw refuse("identity.app.there");
  },

  journal: ({ actor }) => ({ subject: actor.id }),
});
