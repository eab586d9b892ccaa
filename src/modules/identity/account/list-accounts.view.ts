import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { accountPolicy } from "../identity.policy.ts";
import { listAccounts } from "./account.store.ts";

/** Who may sign in, and who could until lately. */
export const showAccounts = view({
  name: "identity.account.list",
  input: z.object({}),
  policy: accountPolicy,
  load: ({ tx }) => listAccounts(tx),
});
