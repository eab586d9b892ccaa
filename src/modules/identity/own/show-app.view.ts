import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { workingAccountById } from "../account/account.store.ts";
import { findAppFactor } from "../factor/app/app-factor.store.ts";
import { unseal } from "../factor/seal.ts";
import { ownPolicy } from "../identity.policy.ts";

/** The secret for the app, as long as no code has confirmed it: afterwards it is never shown again. */
export const showApp = view({
  name: "identity.own.show-app",
  input: z.object({ key: z.string() }),
  policy: ownPolicy,

  async load({ tx, input, actor }) {
    const account = await workingAccountById(tx, actor.id);
    if (!account) throw new Refusal("platform.unknown", 404);
    const factor = await findAppFactor(tx, actor.id);
    const secret =
      factor && !factor.confirmedAt ? unseal(factor.secret, { key: input.key, account: actor.id }) : undefined;
    return { email: account.email, secret, there: factor?.confirmedAt !== undefined && factor.confirmedAt !== null };
  },
});
