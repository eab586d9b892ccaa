import { action } from "#platform/action/action.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { rightsPolicy } from "../identity.policy.ts";
import { Rights } from "./rights.ts";
import { hasOtherHolder, lockRights, saveRights } from "./rights.store.ts";

/** Holds from the next click: each request reads the rights anew. */
export const setRights = action({
  name: "identity.rights.set",
  input: Rights,
  subject: (tx, { accountId }) => lockRights(tx, accountId),
  policy: rightsPolicy,

  async run({ tx, input: { accountId, ...rights }, subject }) {
    const givesUp = subject.roles.includes("admin") && !rights.roles.includes("admin");
    if (givesUp && !(await hasOtherHolder(tx, "admin", accountId))) throw refuse("identity.rights.last-admin");
    const changed = { ...subject, ...rights, scopes: [...new Set(rights.scopes)].toSorted() };
    await saveRights(tx, changed);
    return changed;
  },
});
