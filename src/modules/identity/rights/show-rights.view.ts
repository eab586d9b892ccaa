import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { AccountId } from "../account/account.ts";
import { listEmployers } from "../account/account.store.ts";
import { rightsPolicy } from "../identity.policy.ts";
import { readRights } from "./rights.store.ts";
import { offeredScopes } from "./scope-source.ts";

/** What somebody may do and where, with all that could be chosen. */
export const showRights = view({
  name: "identity.rights.show",
  input: z.object({ accountId: AccountId }),
  subject: (tx, { accountId }) => readRights(tx, accountId),
  policy: rightsPolicy,
  load: async ({ tx, subject }) => {
    const choices = [];
    for (const { kind, list } of offeredScopes()) choices.push({ kind, choices: await list(tx) });
    return { rights: subject, choices: [...choices, { kind: "employer" as const, choices: await listEmployers(tx) }] };
  },
});
