import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { accountPolicy } from "../identity.policy.ts";

/** The empty form for a new account. */
export const prepareAccount = view({
  name: "identity.account.prepare",
  input: z.object({}),
  policy: accountPolicy,
  load: async () => undefined,
});
