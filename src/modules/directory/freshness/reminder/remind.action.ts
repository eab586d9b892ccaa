import { action, noSubject } from "#platform/action/action.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import { localOf } from "#platform/dates/clock.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { putMail } from "#platform/mail/mails.store.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { makeLink } from "#platform/tokens/links.store.ts";
import { daysAfter, Sender } from "../../links/sender.ts";
import { freshnessDe as t } from "../../texts/freshness-de.ts";
import { freshnessPolicy } from "../freshness.policy.ts";
import { confirmPurpose, isMailDay, linkDays, type PlannedReminder, planReminders } from "./reminder.ts";
import { keepReminder, listDueByMail, listRemembered } from "./reminder.store.ts";

/** Asks every contact whose entries are due whether they still hold: one mail each, with a link that needs no account. */
export const remind = action({
  name: "directory.freshness.remind",
  input: Sender,
  subject: noSubject,
  policy: freshnessPolicy,

  async run({ tx, input, actor, today, now }) {
    if (!isMailDay(today, holidaysNw())) throw refuse("directory.freshness.no-mail-day");
    const planned = planReminders(today, await listDueByMail(tx, today), await listRemembered(tx));
    for (const reminder of planned) await send(tx, reminder, { sender: input, actor, today, now });
    return { mails: planned.length };
  },

  journal: (_, { mails }) => ({ subject: null, count: mails }),
});

interface Sending {
  readonly sender: Sender;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly now: Date;
}

async function send(tx: Transaction, reminder: PlannedReminder, { sender, actor, today, now }: Sending): Promise<void> {
  const id = newId();
  const expiresAt = daysAfter(now, linkDays);
  const link = await makeLink(tx, actor, { purpose: confirmPurpose, subject: id, expiresAt });
  await keepReminder(tx, reminder, { id, linkId: link.id, sentOn: today });
  const count = reminder.entries.length;
  await putMail(tx, {
    to: reminder.recipient,
    subject: t["directory.freshness.mail.subject"]({ count }),
    body: t["directory.freshness.mail.body"]({
      ...sender,
      contact: reminder.contact,
      titles: reminder.entries.map(({ title }) => title),
      address: `${sender.baseUrl}/bestaetigen/${link.token}`,
      until: plainDateInWords(localOf(expiresAt).date, "de"),
    }),
    forgetWhenSent: true,
  });
}
