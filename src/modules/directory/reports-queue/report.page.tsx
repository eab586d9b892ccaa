import { errorOf, Problems } from "#frame/problems.tsx";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { HeadRow, Panel, Split } from "#ui/layout.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { reportsQueueDe as t } from "../texts/reports-queue-de.ts";
import { workspaceDe } from "../texts/workspace-de.ts";
import { momentInWords } from "../workspace/moment-in-words.ts";
import { contactOf, isErased, type QueuedReport } from "./queued-report.ts";
import { reportPath, stateTones, titleOf } from "./report-in-words.ts";
import { ReportAside } from "./report-aside.tsx";
import { queuePath } from "./reports-query.ts";
import type { ShownReport } from "./show-report.view.ts";

interface Props extends FormProps<ShownReport> {
  /** What was just done, from the address. */
  readonly done: string | undefined;
  /** Whether a mail server is set up. */
  readonly sends: boolean;
}

const doneWords: Readonly<Record<string, string>> = {
  uebernommen: t["directory.report.done.taken"],
  beantwortet: t["directory.report.done.answered"],
  erledigt: t["directory.report.done.closed"],
  "wieder-offen": t["directory.report.done.reopened"],
  bestaetigt: t["directory.report.done.confirmed"],
};

export function ReportPage({ data, done, sends, ...form }: Props) {
  const { report } = data;
  const kept = done === "beantwortet" && !sends ? t["directory.report.done.kept"] : undefined;
  const words = kept ?? (done === undefined ? undefined : doneWords[done]);
  return (
    <>
      <Problems {...form} />
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: t["directory.reports.title"], href: queuePath }]}
        here={titleOf(report)}
      />
      <HeadRow>
        <h1>{titleOf(report)}</h1>
        <State tone={stateTones[report.status]}>{workspaceDe[`directory.report.state.${report.status}`]}</State>
      </HeadRow>
      {words && (
        <Note tone="ok" announced>
          <p>{words}</p>
          {done === "erledigt" && (
            <DeedButton report={report} deed="wieder-oeffnen" label={t["directory.report.undo"]} />
          )}
        </Note>
      )}
      <Split aside={<ReportAside data={data} />}>
        <Panel look="warm">
          <div class="b-stack b-stack--s">
            {(report.message || t["directory.report.erased"]).split("\n").map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </div>
          <p class="b-small b-muted">{t["directory.report.came"]({ when: momentInWords(report.createdAt) })}</p>
        </Panel>
        {report.answer !== null && <Said heading={t["directory.report.answered"]} text={report.answer} />}
        {report.note !== null && <Said heading={t["directory.report.note"]} text={report.note} />}
        {report.status !== "closed" && <Work report={report} form={form} />}
        {report.status === "closed" && !isErased(report) && (
          <DeedButton report={report} deed="wieder-oeffnen" label={t["directory.report.reopen"]} />
        )}
      </Split>
    </>
  );
}

const Said = ({ heading, text }: { readonly heading: string; readonly text: string }) => (
  <section class="b-stack b-stack--s">
    <h2>{heading}</h2>
    <p>{text}</p>
  </section>
);

interface WorkProps {
  readonly report: QueuedReport;
  readonly form: Omit<FormProps, "data">;
}

/** What can be done with a report that is not done. */
function Work({ report, form }: WorkProps) {
  const stand = { stand: String(report.version) };
  const path = reportPath(report);
  return (
    <>
      {report.status === "open" && (
        <DeedButton report={report} deed="uebernehmen" label={t["directory.report.take"]} primary />
      )}
      {contactOf(report)?.by === "email" && (
        <section class="b-stack b-stack--m" aria-labelledby="antworten">
          <h2 id="antworten">{t["directory.report.answer.title"]}</h2>
          <Form action={`${path}/antworten`} hidden={stand}>
            <TextArea
              name="antwort"
              label={t["directory.report.answer.label"]}
              hint={t["directory.report.answer.hint"]}
              value={textOf(form.entered, "antwort")}
              error={errorOf(form, "antwort")}
            />
            <Actions>
              <Button look="secondary" icon="send">
                {t["directory.report.answer"]}
              </Button>
            </Actions>
          </Form>
        </section>
      )}
      <section class="b-stack b-stack--m" aria-labelledby="erledigen">
        <h2 id="erledigen">{t["directory.report.close.title"]}</h2>
        <Form action={`${path}/erledigen`} hidden={stand}>
          <TextArea
            name="vermerk"
            label={t["directory.report.note.label"]}
            hint={t["directory.report.note.hint"]}
            rows={2}
            value={textOf(form.entered, "vermerk")}
            error={errorOf(form, "vermerk")}
            optional={uiTexts("de")["ui.optional"]}
          />
          <Actions>
            <Button look={report.status === "open" ? "secondary" : "primary"}>{t["directory.report.close"]}</Button>
          </Actions>
        </Form>
      </section>
    </>
  );
}

interface DeedProps {
  readonly report: QueuedReport;
  readonly deed: string;
  readonly label: string;
  readonly primary?: boolean;
}

const DeedButton = ({ report, deed, label, primary = false }: DeedProps) => (
  <Form action={`${reportPath(report)}/${deed}`} look="stack" hidden={{ stand: String(report.version) }}>
    <Actions>
      <Button look={primary ? "primary" : "secondary"}>{label}</Button>
    </Actions>
  </Form>
);
