import { z } from "zod";
import { lastDayOver, periodOf } from "#law/retention-period.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { putMail } from "#platform/mail/mails.store.ts";
import { makeLink } from "#platform/tokens/links.store.ts";
import { mailingDe as t } from "../texts/mailing-de.ts";
import { merged, unsubscribeDays, unsubscribePurpose } from "./mailing.ts";
import { mailingsPolicy } from "./mailing.policy.ts";
import { eraseMailings, markWritten, takeUnwritten } from "./mailing.store.ts";

/** As many mails as one transaction writes: when it breaks off, these are written again and no others. */
export const chunk = 50;
const dayLong = 24 * 60 * 60 * 1000;

/** Puts the mails that wait into the outbox, each with its own link that ends them; mail and proof are one transaction. */
export const writeMailings = action({
  name: "network.mailing.write",
  input: z.object({ baseUrl: z.url(), city: z.string() }),
  subject: noSubject,
  policy: mailingsPolicy,

  async run({ tx, input, actor, now }) {
    const waiting = await takeUnwritten(tx, chunk);
    for (const each of waiting) {
      const expiresAt = new Date(now.getTime() + unsubscribeDays * dayLong);
      const link = { purpose: unsubscribePurpose, subject: each.partnerId, expiresAt };
      const { token } = await makeLink(tx, actor, link);
      const foot = t["network.mailing.foot"]({
        city: input.city,
        address: `${input.baseUrl}/netzwerk/abmelden/${token}`,
      });
      const subject = merged(each.subject, each);
      await putMail(tx, {
        to: each.address,
        subject,
        body: `${merged(each.body, each)}\n\n${foot}`,
        owner: each.partnerId,
      });
      await markWritten(tx, each, now);
    }
    return waiting.length;
  },

  journal: (_, written) => ({ subject: null, count: written }),
});

export const eraseOldMailings = action({
  name: "network.mailing.erase",
  input: z.object({}),
  subject: noSubject,
  policy: mailingsPolicy,
  run: ({ tx, today }) => eraseMailings(tx, lastDayOver(today, periodOf("network.mailings", "sent_by"))),
  journal: (_, erased) => ({ subject: null, count: erased }),
});
