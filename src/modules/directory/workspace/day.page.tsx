import type { ComponentChildren } from "preact";
import { dateInWords, plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Button } from "#ui/button.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { Panel, Split } from "#ui/layout.tsx";
import type { QueuedReport } from "../reports-queue/queued-report.ts";
import { reportPath, titleOf } from "../reports-queue/report-in-words.ts";
import { workspaceDe as t } from "../texts/workspace-de.ts";
import { type CatalogueEntry, editorPath, type EntryKind } from "./catalogue-entry.ts";
import { catalogueHref, CatalogueQuery } from "./catalogue-query.ts";
import { detailInWords } from "./entry-in-words.ts";
import { momentInWords } from "./moment-in-words.ts";

interface Waiting<Entry> {
  readonly total: number;
  readonly first: readonly Entry[];
}

export interface Change {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** What was done, in words. */
  readonly deed: string;
  readonly actorName: string;
  readonly at: Date;
}

interface Props {
  readonly name: string;
  readonly today: LocalDate;
  readonly reports: Waiting<QueuedReport>;
  readonly due: Waiting<CatalogueEntry>;
  readonly drafts: Waiting<CatalogueEntry>;
  readonly changes: readonly Change[];
  readonly confirmed: boolean;
}

const withStanding = (zustand: CatalogueQuery["zustand"]): string =>
  catalogueHref(CatalogueQuery.parse({}), { zustand });

export function DayPage({ name, today, reports, due, drafts, changes, confirmed }: Props) {
  return (
    <>
      <div>
        <h1>{t["directory.day.title"]({ name })}</h1>
        <p class="b-muted">{dateInWords(today, "de")}</p>
      </div>
      {confirmed && (
        <Note tone="ok" announced>
          {t["directory.day.confirmed"]}
        </Note>
      )}
      <Split kind="even" aside={<DuePanel due={due} />}>
        <Part
          id="meldungen"
          title={t["directory.day.reports"]}
          total={reports.total}
          more={{ label: t["directory.day.reports.all"], href: "/arbeit/meldungen" }}
        >
          {reports.first.length === 0 ? <p>{t["directory.day.reports.none"]}</p> : <Reports reports={reports.first} />}
        </Part>
        {drafts.total > 0 && (
          <Part
            id="entwuerfe"
            title={t["directory.day.drafts"]}
            total={drafts.total}
            more={{ label: t["directory.day.drafts.all"], href: withStanding("entwurf") }}
          >
            <ul class="b-list">
              {drafts.first.map((entry) => (
                <li key={entry.id}>
                  <a href={editorPath(entry)}>{entry.title}</a>
                  <br />
                  <span class="b-small b-muted">{detailInWords(entry)}</span>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Part id="geaendert" title={t["directory.day.changes"]}>
          {changes.length === 0 ? <p>{t["directory.day.changes.none"]}</p> : <Changes changes={changes} />}
        </Part>
      </Split>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly total?: number;
  readonly more?: { readonly label: string; readonly href: string };
  readonly children: ComponentChildren;
}

const Part = ({ id, title, total = 0, more, children }: PartProps) => (
  <section class="b-stack b-stack--m" aria-labelledby={id}>
    <h2 id={id}>
      {title} {total > 0 && <span class="b-count b-count--sun">{total}</span>}
    </h2>
    {children}
    {more && total > 0 && (
      <p>
        <a href={more.href}>{more.label}</a>
      </p>
    )}
  </section>
);

const Reports = ({ reports }: { readonly reports: readonly QueuedReport[] }) => (
  <ul class="b-list b-list--act">
    {reports.map((report) => (
      <li key={report.id}>
        <span>
          <a href={reportPath(report)}>{titleOf(report)}</a>
          <br />
          <span class="b-small b-muted">{momentInWords(report.createdAt)}</span>
        </span>
        <State tone="wait">{t[`directory.report.state.${report.status}`]}</State>
      </li>
    ))}
  </ul>
);

const Changes = ({ changes }: { readonly changes: readonly Change[] }) => (
  <ul class="b-list">
    {changes.map((change) => (
      <li key={change.id}>
        <a href={editorPath(change)}>{change.title}</a>
        <br />
        <span class="b-small b-muted">
          {t["directory.day.change"]({ deed: change.deed, name: change.actorName, when: momentInWords(change.at) })}
        </span>
      </li>
    ))}
  </ul>
);

/** The oldest entries, each to be confirmed with one click. */
const DuePanel = ({ due }: { readonly due: Waiting<CatalogueEntry> }) => (
  <Panel labelledby="stimmt-noch">
    <h2 id="stimmt-noch">{t["directory.day.due"]}</h2>
    <p>{t["directory.day.due.count"]({ count: due.total })}</p>
    <ul class="b-list">
      {due.first.map((entry) => (
        <li key={entry.id}>
          <Form
            action={`${editorPath(entry)}/bestaetigen`}
            look="stack"
            hidden={{ stand: String(entry.version), zurueck: "/arbeit" }}
          >
            <p>
              <b>{entry.title}</b>
              <br />
              <span class="b-small b-muted">
                {detailInWords(entry)} ·{" "}
                {entry.confirmedOn === null
                  ? t["directory.day.due.never"]
                  : t["directory.day.due.last"]({ date: plainDateInWords(entry.confirmedOn, "de") })}
              </span>
            </p>
            <div class="b-row">
              <Button look="secondary" fullLabel={t["directory.day.due.full"]({ title: entry.title })}>
                {t["directory.entry.confirm"]}
              </Button>
              <a href={editorPath(entry)} aria-label={t["directory.day.due.change.full"]({ title: entry.title })}>
                {t["directory.day.due.change"]}
              </a>
            </div>
          </Form>
        </li>
      ))}
    </ul>
    {due.total > 0 && (
      <p>
        <a href={withStanding("zu-pruefen")}>{t["directory.day.due.all"]}</a>
      </p>
    )}
    <p>
      <a href="/arbeit/aktualitaet">{t["directory.day.due.overview"]}</a>
    </p>
  </Panel>
);
