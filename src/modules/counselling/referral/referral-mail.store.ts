import type { Transaction } from "#platform/database/connect.ts";
import { putMail } from "#platform/mail/mails.store.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { makeLink } from "#platform/tokens/links.store.ts";
import { referralDe as t } from "../texts/referral-de.ts";
import type { Referral } from "./referral.ts";

export const referralPurpose = "counselling.referral";
const linkDays = 30;
const dayLong = 24 * 60 * 60 * 1000;

interface Sending {
  readonly baseUrl: string;
  readonly actor: Actor;
  readonly now: Date;
  readonly again: boolean;
}

/** Asks by mail; the mail holds a link and nothing about anybody. A letter or a call needs none. */
export async function sendRequest(
  tx: Transaction,
  { id, channel, targetEmail, targetName }: Referral,
  { baseUrl, actor, now, again }: Sending,
): Promise<void> {
  if (channel !== "mail" || targetEmail === null) return;
  const { token } = await makeLink(tx, actor, {
    purpose: referralPurpose,
    subject: id,
    expiresAt: new Date(now.getTime() + linkDays * dayLong),
  });
  await putMail(tx, {
    to: targetEmail,
    subject: again ? t["counselling.referral.mail.again"] : t["counselling.referral.mail.subject"],
    body: t["counselling.referral.mail.body"]({ name: targetName, url: `${baseUrl}/anfrage/${token}`, days: linkDays }),
    forgetWhenSent: true,
  });
}
