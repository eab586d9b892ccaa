import { DaySection } from "#frame/desk/day-list.tsx";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Button } from "#ui/button.tsx";
import { State } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { Panel } from "#ui/layout.tsx";
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
  readonly reports: Waiting<QueuedReport>;
  readonly drafts: Waiting<CatalogueEntry>;
  readonly changes: readonly Change[];
}

const withStanding = (zustand: CatalogueQuery["zustand"]): string =>
  catalogueHref(CatalogueQuery.parse({}), { zustand });

/** What waits for an editor; stands in „Mein Tag“. */
export const EditorsDay = ({ reports, drafts, changes }: Props) => (
  <>
    <DaySection
      id="meldungen"
      title={t["directory.day.reports"]}
      total={reports.total}
      more={{ label: t["directory.day.reports.all"], href: "/arbeit/meldungen" }}
    >
      {reports.first.length === 0 ? <p>{t["directory.day.reports.none"]}</p> : <Reports reports={reports.first} />}
    </DaySection>
    {drafts.total > 0 && (
      <DaySection
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
      </DaySection>
    )}
    <DaySection id="geaendert" title={t["directory.day.changes"]}>
      {changes.length === 0 ? <p>{t["directory.day.changes.none"]}</p> : <Changes changes={changes} />}
    </DaySection>
  </>
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
export const DuePanel = ({ due }: { readonly due: Waiting<CatalogueEntry> }) => (
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
