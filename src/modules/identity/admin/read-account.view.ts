import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { accountPolicy } from "../identity.policy.ts";
import { listSignIns } from "../sign-ins/sign-ins.store.ts";
import { administeredAccount } from "./administered-account.store.ts";

const shownSignIns = 12;

export const readAccount = view({
  name: "identity.account.read",
  input: z.object({ id: z.uuid() }),
  subject: (tx, { id }) => administeredAccount(tx, id),
  policy: accountPolicy,
  load: async ({ tx, subject }) => {
    const { entries } = await listSignIns(tx, { accountId: subject.id, limit: shownSignIns, offset: 0 });
    return { account: subject, signIns: entries };
  },
});
