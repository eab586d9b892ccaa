import { createTransport } from "nodemailer";
import { as } from "#platform/action/context.store.ts";
import type { Db } from "#platform/database/connect.ts";
import type { Clock } from "#platform/dates/clock.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { factsOf, type Log } from "#platform/logs/log.ts";
import { system } from "#platform/policy/actor.ts";
import { markNotSent, markSent, takeMail } from "./mails.store.ts";

export interface Post {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  /** Without one, mails stay in the outbox, where admins read them. */
  readonly smtpUrl: string | undefined;
  readonly from: string;
}

/** Sends what waits in the outbox, every minute. */
export const sendMailsJob = (post: Post): Job => ({
  name: "mail.send",
  schedule: "* * * * *",
  run: () => sendMails(post),
});

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

async function sendMails({ db, clock, log, smtpUrl, from }: Post): Promise<void> {
  if (smtpUrl === undefined) return;
  const transport = createTransport({ url: smtpUrl, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
  const sendNext = () =>
    as(db, system, async (tx) => {
      const mail = await takeMail(tx, clock.now());
      if (!mail) return false;
      try {
        // The same id at each try, so that a mail that was sent twice is known as one.
        await transport.sendMail({
          from,
          to: mail.to,
          subject: mail.subject,
          text: mail.body,
          messageId: `<${mail.id}@${hostOf(from)}>`,
        });
        await markSent(tx, mail.id, clock.now());
      } catch (fault) {
        log.warn("mail.not-sent", { id: mail.id, attempts: mail.attempts + 1, ...factsOf(fault) });
        await markNotSent(tx, mail.id, problemOf(fault), clock.now());
      }
      return true;
    });
  // One transaction a mail: what was sent stays sent, whatever happens to the next.
  while (await sendNext());
  transport.close();
}

const hostOf = (address: string): string => address.split("@")[1] ?? "localhost";

/** What the mail server said, for the admin; a fault of the connection has only a code. */
const problemOf = (fault: unknown): string =>
  fault instanceof Error ? ("response" in fault ? String(fault.response) : fault.message) : String(fault);
