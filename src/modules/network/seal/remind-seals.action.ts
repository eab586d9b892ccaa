import { z } from "zod";
import { lastDayOver, periodOf } from "#law/retention-period.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { putMail } from "#platform/mail/mails.store.ts";
import { sealDe as t } from "../texts/seal-de.ts";
import { sealsPolicy } from "./seal.policy.ts";
import { eraseSeals, listToRemind, saveSeal } from "./seal.store.ts";

/** Tells each house once, some time before its seal runs out; offices see it in their list. */
export const remindSeals = action({
  name: "network.seal.remind",
  input: z.object({ city: z.string(), phone: z.string() }),
  subject: noSubject,
  policy: sealsPolicy,

  async run({ tx, input, today }) {
    const due = await listToRemind(tx, today);
    for (const seal of due) {
      const until = plainDateInWords(seal.validUntil, "de");
      if (seal.email !== null)
        await putMail(tx, {
          to: seal.email,
          subject: t["network.seal.mail.subject"]({ until }),
          body: t["network.seal.mail.body"]({ partner: seal.partner, until, ...input }),
          owner: seal.partnerId,
        });
      await saveSeal(tx, { ...seal, remindedOn: today });
    }
    return due.length;
  },

  journal: (_, reminded) => ({ subject: null, count: reminded }),
});

export const eraseOldSeals = action({
  name: "network.seal.erase",
  input: z.object({}),
  subject: noSubject,
  policy: sealsPolicy,
  run: ({ tx, today }) => eraseSeals(tx, lastDayOver(today, periodOf("network.seals", "note"))),
  journal: (_, erased) => ({ subject: null, count: erased }),
});
