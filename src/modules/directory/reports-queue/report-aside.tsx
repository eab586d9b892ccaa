import { Button, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { Panel } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { reportsQueueDe as t } from "../texts/reports-queue-de.ts";
import { workspaceDe } from "../texts/workspace-de.ts";
import { editorPath } from "../workspace/catalogue-entry.ts";
import { daysOf } from "../workspace/retention-days.ts";
import { momentInWords } from "../workspace/moment-in-words.ts";
import { type Contact, contactOf } from "./queued-report.ts";
import { reportPath } from "./report-in-words.ts";
import type { ShownReport } from "./show-report.view.ts";

/** Who reported it, from where, and the entry that it is about. */
export function ReportAside({ data: { report, entry } }: { readonly data: ShownReport }) {
  const contact = contactOf(report);
  const rows = [
    {
      term: t["directory.report.fact.contact"],
      value: contact ? <ContactLink contact={contact} /> : t["directory.report.no-contact"],
    },
    { term: t["directory.report.fact.page"], value: <a href={report.path}>{report.path}</a> },
    ...(report.handledBy === null ? [] : [{ term: t["directory.report.fact.handled-by"], value: report.handledBy }]),
    ...(report.closedAt === null
      ? []
      : [{ term: t["directory.report.fact.closed"], value: momentInWords(report.closedAt) }]),
  ];
  return (
    <>
      <Panel>
        <FactsList tight rows={rows} />
        <p class="b-small b-muted">{t["directory.report.privacy"]({ days: daysOf("directory.reports", "contact") })}</p>
      </Panel>
      {entry && (
        <Panel look="soft" labelledby="eintrag">
          <h2 id="eintrag">{entry.title}</h2>
          <LinkButton icon="pen" href={editorPath(entry)}>
            {t["directory.report.edit"]}
          </LinkButton>
          <Form
            action={`${editorPath(entry)}/bestaetigen`}
            look="stack"
            hidden={{ stand: String(entry.version), zurueck: reportPath(report) }}
          >
            <p>{t["directory.report.confirm.text"]}</p>
            <Button look="secondary" icon="check">
              {workspaceDe["directory.entry.confirm"]}
            </Button>
          </Form>
        </Panel>
      )}
      {report.entryId !== null && !entry && <Note>{t["directory.report.entry-gone"]}</Note>}
    </>
  );
}

function ContactLink({ contact }: { readonly contact: Contact }) {
  if (contact.by === "email") return <a href={`mailto:${contact.address}`}>{contact.address}</a>;
  if (contact.by === "words") return <>{contact.text}</>;
  return (
    <>
      <a href={`tel:${contact.tel}`}>
        <span class="b-num">{contact.number}</span>
      </a>
      <br />
      {t["directory.report.call"]}
    </>
  );
}
