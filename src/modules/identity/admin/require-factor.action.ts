import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { severalOf } from "#platform/action/input.ts";
import { putSetting } from "#platform/settings/settings.store.ts";
import { roles } from "../account/account.ts";
import { requirementKey } from "../factor/required.ts";
import { accountPolicy } from "../identity.policy.ts";

/** Counts from the next sign-in on: nobody is thrown out in the middle of their work. */
export const requireFactor = action({
  name: "identity.factor.require",
  input: z.object({ rollen: severalOf(z.enum(roles)) }),
  subject: noSubject,
  policy: accountPolicy,
  run: ({ tx, input }) => putSetting(tx, requirementKey, { roles: input.rollen }),
  journal: () => ({ subject: null, changed: ["roles"] }),
});
