import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { accountPolicy } from "../identity.policy.ts";
import { outcomes } from "../sign-ins/sign-in-entry.ts";
import { listSignIns } from "../sign-ins/sign-ins.store.ts";

const perPage = 50;

/** What happened at the door: for the Verwaltung, to see misuse. */
export const showSignIns = view({
  name: "identity.sign-ins.list",
  input: z.object({
    art: z.enum(outcomes).optional().catch(undefined),
    seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  policy: accountPolicy,
  load: async ({ tx, input }) => {
    const { art: outcome, seite: page } = input;
    const list = await listSignIns(tx, { outcome, limit: perPage, offset: (page - 1) * perPage });
    return { ...list, outcome, page, pages: Math.ceil(list.total / perPage) };
  },
});
