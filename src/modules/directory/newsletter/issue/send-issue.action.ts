import { z } from "zod";
import { action } from "#platform/action/action.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { putMail } from "#platform/mail/mails.store.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { inLocale } from "#platform/texts/current-locale.ts";
import { makeLink } from "#platform/tokens/links.store.ts";
import { daysAfter, Sender } from "../../links/sender.ts";
import { mostDates, subscriberDays, subscriberPurpose } from "../newsletter.ts";
import { newsletterPolicy } from "../newsletter.policy.ts";
import { finishIssue, keepDelivery, takeSubscribers, type Subscriber } from "./delivery.store.ts";
import { issueBody, issueSubject, oneClickOf } from "./issue-text.ts";
import { findOpenIssue, type Issue, type IssueDates, listIssueDates } from "./issue.store.ts";

/** As many mails as one transaction writes: when it breaks off, these are written again and no others. */
export const chunk = 50;

/** Writes an issue to the next readers; mail and note of the delivery are one transaction, so nobody gets it twice. */
export const sendIssue = action({
  name: "directory.newsletter.send",
  input: Sender.extend({ issueId: z.uuid() }),
  subject: (tx, { issueId }) => findOpenIssue(tx, issueId),
  policy: newsletterPolicy,

  async run({ tx, input, subject, actor, now }) {
    const readers = await takeSubscribers(tx, subject, chunk);
    const known = new Map<string, IssueDates>();
    for (const reader of readers) {
      const found = await datesFor(tx, subject, reader, known);
      const empty = found.total === 0;
      const writing = { issue: subject, sender: input, actor, now };
      if (!empty) await inLocale(reader.locale, () => write(tx, reader, found, writing));
      await keepDelivery(tx, { issueId: subject.id, subscriberId: reader.id, empty, at: now });
    }
    if (readers.length < chunk) await finishIssue(tx, subject, now);
    return { id: subject.id, readers: readers.length };
  },

  journal: (_, { id, readers }) => ({ subject: id, count: readers }),
});

/** Many readers choose alike: each choice is looked up once a chunk. */
async function datesFor(
  tx: Transaction,
  issue: Issue,
  { stadtbezirke, themes }: Subscriber,
  known: Map<string, IssueDates>,
): Promise<IssueDates> {
  const key = JSON.stringify([stadtbezirke.toSorted(), themes.toSorted()]);
  const found = known.get(key) ?? (await listIssueDates(tx, issue, { stadtbezirke, themes }, mostDates[issue.rhythm]));
  known.set(key, found);
  return found;
}

interface Writing {
  readonly issue: Issue;
  readonly sender: Sender;
  readonly actor: Actor;
  readonly now: Date;
}

async function write(
  tx: Transaction,
  reader: Subscriber,
  found: IssueDates,
  { issue, sender, actor, now }: Writing,
): Promise<void> {
  const { baseUrl, phone } = sender;
  const expiresAt = daysAfter(now, subscriberDays);
  const { token } = await makeLink(tx, actor, { purpose: subscriberPurpose, subject: reader.id, expiresAt });
  await putMail(tx, {
    to: reader.email,
    subject: issueSubject({ span: issue, choice: reader }),
    body: issueBody({ span: issue, choice: reader, found, baseUrl, phone, token }),
    owner: reader.id,
    forgetWhenSent: true,
    unsubscribeUrl: oneClickOf(baseUrl, token),
  });
}
