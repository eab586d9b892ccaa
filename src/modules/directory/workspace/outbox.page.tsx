import type { KeptMail } from "#platform/mail/mails.store.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note, State, type Tone } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { workspaceDe as t } from "../texts/workspace-de.ts";
import { momentInWords } from "./moment-in-words.ts";

interface Props {
  readonly mails: readonly KeptMail[];
  readonly page: number;
  readonly pages: number;
  /** Whether a mail server is set up. */
  readonly sends: boolean;
  readonly sentAgain: boolean;
}

export const outboxPath = "/arbeit/ausgang";
const tones: Readonly<Record<KeptMail["state"], Tone>> = { waiting: "wait", sent: "ok", failed: "bad" };

/** Mails that the product writes: readable here when there is no mail server, and when one refuses them. */
export const OutboxPage = ({ mails, page, pages, sends, sentAgain }: Props) => (
  <>
    <h1>{t["directory.mail.title"]}</h1>
    {sentAgain && (
      <Note tone="ok" announced>
        {t["directory.mail.waits-again"]}
      </Note>
    )}
    {!sends && <Note>{t["directory.mail.no-server"]}</Note>}
    {mails.length === 0 ? (
      <EmptyState heading={t["directory.mail.empty"]} text={t["directory.mail.empty.text"]} />
    ) : (
      <Table caption={t["directory.mail.title"]} columns={columns} rows={mails} keyOf={({ id }) => id} />
    )}
    <Pagination words={uiTexts("de")} current={page} pages={pages} hrefOf={(each) => `${outboxPath}?seite=${each}`} />
  </>
);

const columns: readonly Column<KeptMail>[] = [
  {
    label: t["directory.mail.column.subject"],
    cell: ({ subject, body }) => (
      <details>
        <summary>{subject}</summary>
        {body.split("\n").map((line, at) => (
          <p key={at} class="b-plain">
            {line}
          </p>
        ))}
      </details>
    ),
  },
  { label: t["directory.mail.column.to"], cell: ({ to }) => to },
  { label: t["directory.mail.column.when"], cell: ({ createdAt, sentAt }) => momentInWords(sentAt ?? createdAt) },
  { label: t["directory.mail.column.state"], cell: (mail) => <MailState mail={mail} /> },
];

const MailState = ({ mail }: { readonly mail: KeptMail }) => (
  <>
    <State tone={tones[mail.state]}>{t[`directory.mail.state.${mail.state}`]}</State>
    {mail.problem !== null && <p class="b-small">{t["directory.mail.problem"](mail)}</p>}
    {mail.state === "failed" && (
      <Form action={`${outboxPath}/${mail.id}/noch-einmal`} look="stack">
        <Button look="secondary" fullLabel={`${t["directory.mail.send-again"]}: ${mail.subject}`}>
          {t["directory.mail.send-again"]}
        </Button>
      </Form>
    )}
  </>
);
