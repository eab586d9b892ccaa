import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { findSetting } from "#platform/settings/settings.store.ts";
import { roles } from "../account/account.ts";
import { requirementKey, rolesInNeed } from "../factor/required.ts";
import { accountPolicy } from "../identity.policy.ts";

/** Which roles need a second factor. */
export const showRequirement = view({
  name: "identity.factor.show-requirement",
  input: z.object({}),
  policy: accountPolicy,
  load: async ({ tx }) => rolesInNeed(roles, await findSetting(tx, requirementKey)),
});
