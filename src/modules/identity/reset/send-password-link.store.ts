import type { Transaction } from "#platform/database/connect.ts";
import { putMail } from "#platform/mail/mails.store.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { makeLink, revokeLinks } from "#platform/tokens/links.store.ts";
import { mailsDe as t } from "../texts/mails-de.ts";
import { passwordPath, passwordPurpose } from "./password-link.ts";

export interface PasswordLink {
  readonly kind: "invited" | "asked" | "sent";
  readonly account: { readonly id: string; readonly email: string; readonly name: string };
  readonly baseUrl: string;
  readonly expiresAt: Date;
  readonly now: Date;
}

/** One link at a time: an older one is worth nothing any more. The mail is forgotten as soon as it was sent. */
export async function sendPasswordLink(tx: Transaction, by: Actor, link: PasswordLink): Promise<void> {
  const { kind, account, baseUrl, expiresAt, now } = link;
  const { id: subject, email: to, name } = account;
  await revokeLinks(tx, { purpose: passwordPurpose, subject }, now);
  const { token } = await makeLink(tx, by, { purpose: passwordPurpose, subject, expiresAt, singleUse: true });
  const body = t[`identity.mail.${kind}`]({ name, address: `${baseUrl}${passwordPath}/${token}` });
  await putMail(tx, { to, subject: t[`identity.mail.${kind}.subject`], body, forgetWhenSent: true });
}
