import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { findAccountByEmail, workingAccountById } from "../account/account.store.ts";
import { signInPolicy } from "../identity.policy.ts";
import { beginSession } from "../session/begin-session.store.ts";
import { Door } from "../session/door.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";
import { accountOfSubject, linkSubject } from "./sso-subjects.store.ts";

/** Who the city's sign-in says that somebody is; checked before, so what stands here is true. */
export const Known = z.object({
  issuer: z.string(),
  subject: z.string().min(1).max(255),
  /** Only when the issuer says that it has checked it. */
  email: z.string().optional(),
  strong: z.boolean(),
});
export type Known = z.infer<typeof Known>;

/** Whoever the city knows and who has an account here comes in. It never makes an account, and never gives a right. */
export const signInBySso = action({
  name: "identity.session.sign-in-by-sso",
  input: z.object({ known: Known, door: Door }),
  subject: noSubject,
  policy: signInPolicy,

  async run({ tx, input, now }) {
    const { known, door } = input;
    const id = (await accountOfSubject(tx, known)) ?? (await firstTime(tx, known, now));
    const account = id === undefined ? undefined : await workingAccountById(tx, id);
    if (!account) throw refuse("identity.sso.no-account");
    return beginSession(tx, { account, method: "sso", strong: known.strong, door, now });
  },

  journal: (_, { accountId }) => ({ subject: accountId }),
});

/** The first time the checked e-mail address says who it is; from then on the issuer's own name does, which nobody inherits. */
async function firstTime(tx: Transaction, known: Known, now: Date): Promise<string | undefined> {
  const account = known.email === undefined ? undefined : await findAccountByEmail(tx, known.email);
  if (!account?.active || account.demo) return undefined;
  const { issuer, subject } = known;
  if (!(await linkSubject(tx, { issuer, subject, accountId: account.id, now }))) return undefined;
  await noteSignIn(tx, { accountId: account.id, outcome: "sso-linked", method: "sso", now });
  return account.id;
}
