import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { localOf } from "#platform/dates/clock.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { putMail } from "#platform/mail/mails.store.ts";
import { reportsQueueDe as t } from "../texts/reports-queue-de.ts";
import { answer } from "./queued-report.ts";
import { titleOf } from "./report-in-words.ts";
import { lockReport, saveReport } from "./report-queue.store.ts";
import { ReportAtVersion, requireVersion } from "./report-version.ts";
import { reportsQueuePolicy } from "./reports-queue.policy.ts";

/** Puts the answer into the outbox; it is sent only if the report is saved too. */
export const answerReport = action({
  name: "directory.report.answer",
  input: ReportAtVersion.extend({ antwort: requiredText(2000) }),
  subject: (tx, { id }) => lockReport(tx, id),
  policy: reportsQueuePolicy,

  async run({ tx, input, subject, actor }) {
    requireVersion(subject, input.stand);
    const answered = answer(subject, input.antwort, actor.name);
    const date = plainDateInWords(localOf(subject.createdAt).date, "de");
    await putMail(tx, {
      to: subject.contact ?? "",
      subject: t["directory.report.mail.subject"]({ about: titleOf(subject) }),
      body: t["directory.report.mail.body"]({ answer: input.antwort, date, message: subject.message }),
    });
    return saveReport(tx, answered);
  },
});
