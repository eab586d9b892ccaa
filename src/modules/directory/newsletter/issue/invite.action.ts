import { action, noSubject } from "#platform/action/action.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { localOf } from "#platform/dates/clock.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { type Mail, type MailExtras, putMail } from "#platform/mail/mails.store.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { inLocale } from "#platform/texts/current-locale.ts";
import { makeLink } from "#platform/tokens/links.store.ts";
import { daysAfter, Sender } from "../../links/sender.ts";
import { newsletterTexts as t } from "../../texts/newsletter.ts";
import { confirmDays, confirmPurpose, subscriberDays, subscriberPurpose } from "../newsletter.ts";
import { newsletterPolicy } from "../newsletter.policy.ts";
import { type Invited, markInvited, takeUninvited } from "./delivery.store.ts";
import { addressOf, linksOf, oneClickOf } from "./issue-text.ts";

const chunk = 50;

/** Writes to who asked: the first link, or – to a known address – the way to what they already have. */
export const invite = action({
  name: "directory.newsletter.invite",
  input: Sender,
  subject: noSubject,
  policy: newsletterPolicy,

  async run({ tx, input, actor, now }) {
    const asked = await takeUninvited(tx, chunk);
    for (const each of asked) {
      const mail = each.confirmed ? knownMail : confirmMail;
      const mailed = await inLocale(each.locale, () => mail(tx, each, { sender: input, actor, now }));
      await putMail(tx, { to: each.email, owner: each.id, forgetWhenSent: true, ...mailed });
    }
    const ids = asked.map(({ id }) => id);
    await markInvited(tx, ids, now);
    return { invited: asked.length };
  },

  journal: (_, { invited }) => ({ subject: null, count: invited }),
});

interface Writing {
  readonly sender: Sender;
  readonly actor: Actor;
  readonly now: Date;
}

type Written = Pick<Mail, "subject" | "body"> & MailExtras;

async function confirmMail(tx: Transaction, { id }: Invited, { sender, actor, now }: Writing): Promise<Written> {
  const expiresAt = daysAfter(now, confirmDays);
  const link = { purpose: confirmPurpose, subject: id, expiresAt, singleUse: true };
  const { token } = await makeLink(tx, actor, link);
  return {
    subject: t["directory.newsletter.mail.confirm.subject"],
    body: t["directory.newsletter.mail.confirm.body"]({
      city: sender.city,
      phone: sender.phone,
      address: addressOf(sender.baseUrl, `/rundbrief/bestaetigen/${token}`),
      until: plainDateInWords(localOf(expiresAt).date),
    }),
  };
}

async function knownMail(tx: Transaction, { id }: Invited, { sender, actor, now }: Writing): Promise<Written> {
  const expiresAt = daysAfter(now, subscriberDays);
  const { token } = await makeLink(tx, actor, { purpose: subscriberPurpose, subject: id, expiresAt });
  const links = linksOf(sender.baseUrl, token);
  return {
    subject: t["directory.newsletter.mail.known.subject"],
    body: t["directory.newsletter.mail.known.body"]({ city: sender.city, phone: sender.phone, ...links }),
    unsubscribeUrl: oneClickOf(sender.baseUrl, token),
  };
}
