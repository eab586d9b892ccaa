import { view } from "#platform/action/view.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { findEntry, listStadtbezirke } from "../../workspace/catalogue.store.ts";
import { freshnessPolicy } from "../freshness.policy.ts";
import { listCalls } from "./phone-list.store.ts";
import { callsPerPage, PhoneQuery } from "./phone-query.ts";

/** Whom to call because no mail reaches them. */
export const showCalls = view({
  name: "directory.freshness.phone-list",
  input: PhoneQuery,
  policy: freshnessPolicy,
  load: async ({ tx, input, today }) => {
    const list = await listCalls(tx, input, today);
    return {
      ...list,
      query: input,
      pages: Math.ceil(list.total / callsPerPage),
      stadtbezirke: await listStadtbezirke(tx),
      confirmed: await justConfirmed(tx, input),
    };
  },
});

/** The entry that the address says was confirmed, unless somebody changed it again. */
async function justConfirmed(tx: Transaction, { art, eintrag, stand }: PhoneQuery) {
  const entry = art && eintrag ? await findEntry(tx, art, eintrag) : undefined;
  return entry?.version === stand ? entry : undefined;
}
