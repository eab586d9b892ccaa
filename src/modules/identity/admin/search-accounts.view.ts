import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { accountPolicy } from "../identity.policy.ts";
import { accountsPerPage, searchAccounts } from "./administered-account.store.ts";
import { accountStates } from "./admin-paths.ts";

/** The accounts of the house, by name. */
export const searchForAccounts = view({
  name: "identity.account.search",
  input: z.object({
    q: z.string().trim().max(100).catch("").default(""),
    zustand: z.enum(accountStates).catch("arbeitet").default("arbeitet"),
    seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  policy: accountPolicy,
  load: async ({ tx, input }) => {
    const { q, zustand: state, seite: page } = input;
    const found = await searchAccounts(tx, { q, state, offset: (page - 1) * accountsPerPage });
    return { ...found, q, state, page, pages: Math.ceil(found.total / accountsPerPage) };
  },
});
