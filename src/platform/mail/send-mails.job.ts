import { createTransport } from "nodemailer";
import { as } from "#platform/action/context.store.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { factsOf } from "#platform/logs/log.ts";
import { system } from "#platform/policy/actor.ts";
import type { World } from "#platform/web/world.ts";
import { type KeptMail, markNotSent, markSent, takeMail } from "./mails.store.ts";

type Post = Pick<World, "staff" | "clock" | "log" | "environment" | "city">;

/** Sends what waits in the outbox, every minute. Without a mail server it stays there, where admins read it. */
export const sendMailsJob = (world: Post): Job => ({
  name: "mail.send",
  schedule: "* * * * *",
  run: () => sendMails(world),
});

/** The city's own address, so that answers reach people. */
const senderOf = ({ city, environment }: Post): string =>
  city.email ?? `beisammen@${new URL(environment.BASE_URL).hostname}`;

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

async function sendMails(world: Post): Promise<void> {
  const { staff, clock, log, environment } = world;
  const smtpUrl = environment.SMTP_URL;
  if (smtpUrl === undefined) return;
  const from = senderOf(world);
  const transport = createTransport({ url: smtpUrl, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
  const sendNext = () =>
    as(staff, system, async (tx) => {
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
          headers: headersOf(mail),
        });
        await markSent(tx, mail, clock.now());
      } catch (fault) {
        log.warn("mail.not-sent", { id: mail.id, attempts: mail.attempts + 1, ...factsOf(fault) });
        await markNotSent(tx, mail.id, problemOf(fault), clock.now());
      }
      return true;
    });
  // One transaction a mail: what was sent stays sent, whatever happens to the next.
  let went = true;
  while (went) went = await sendNext();
  transport.close();
}

/** Answering machines leave such mails alone; a newsletter can be ended in the mail program itself (RFC 8058). */
const headersOf = ({ unsubscribeUrl }: KeptMail): Record<string, string> => ({
  "Auto-Submitted": "auto-generated",
  ...(unsubscribeUrl !== null && {
    "List-Unsubscribe": `<${unsubscribeUrl}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  }),
});

const hostOf = (address: string): string => address.split("@")[1] ?? "localhost";

/** What the mail server said, for the admin; a fault of the connection has only a code. */
const problemOf = (fault: unknown): string =>
  fault instanceof Error ? ("response" in fault ? String(fault.response) : fault.message) : String(fault);
