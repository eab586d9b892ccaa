import { errorOf, Problems } from "#frame/problems.tsx";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Button } from "#ui/button.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Panel, Split } from "#ui/layout.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { newsletterDeskDe as t } from "../../texts/newsletter-desk-de.ts";
import { spanInWords } from "../issue/issue-text.ts";
import type { SentIssue } from "../issue/issue.store.ts";
import type { Rhythm } from "../newsletter.ts";
import { newsletterDeskPath } from "./newsletter-desk-path.ts";

export interface ReadersProps {
  readonly stadtbezirke: readonly string[];
  /** Without a Stadtbezirk: all readers of the rhythm. */
  readonly readers: readonly { readonly rhythm: Rhythm; readonly stadtbezirk: string | null; readonly total: number }[];
  readonly issues: readonly (SentIssue & { readonly sent: number })[];
}

type Props = ReadersProps & Pick<FormProps, "entered" | "problem" | "problems"> & { readonly ended: boolean };

/** How many read it, what went out, and how to end it for somebody who calls. */
export const Readers = ({ stadtbezirke, readers, issues, ended, ...shown }: Props) => (
  <Split
    kind="even"
    aside={
      <>
        <Issues issues={issues} />
        <EndFor ended={ended} {...shown} />
      </>
    }
  >
    <div class="b-stack b-stack--m">
      <h2>{t["directory.newsletter.desk.readers"]}</h2>
      <p class="b-small b-muted">{t["directory.newsletter.desk.readers.text"]}</p>
      <Table
        caption={t["directory.newsletter.desk.readers"]}
        columns={columnsOf(readers)}
        rows={[...stadtbezirke, null]}
        keyOf={(name) => name ?? ""}
        stacks={false}
        lightHeads
      />
    </div>
  </Split>
);

function columnsOf(readers: ReadersProps["readers"]): readonly Column<string | null>[] {
  const of = (rhythm: Rhythm): Column<string | null> => ({
    label: t[`directory.newsletter.desk.readers.${rhythm}`],
    numeric: true,
    cell: (name) => {
      const found = readers.find((each) => each.rhythm === rhythm && each.stadtbezirk === name);
      return (found?.total ?? 0).toLocaleString("de");
    },
  });
  return [
    {
      label: t["directory.newsletter.desk.bezirk"],
      cell: (name) => name ?? <b>{t["directory.newsletter.desk.readers.total"]}</b>,
    },
    of("weekly"),
    of("monthly"),
  ];
}

const Issues = ({ issues }: Pick<Props, "issues">) => (
  <Panel labelledby="ausgaben">
    <h2 id="ausgaben">{t["directory.newsletter.desk.issues"]}</h2>
    {issues.length === 0 ? (
      <p>{t["directory.newsletter.desk.issues.none"]}</p>
    ) : (
      <ul class="b-list">
        {issues.map((issue) => (
          <li key={issue.id}>
            {t["directory.newsletter.desk.issue"]({ ...spanInWords(issue), sent: issue.sent })}{" "}
            {issue.finishedAt === null && <State tone="wait">{t["directory.newsletter.desk.issue.running"]}</State>}
          </li>
        ))}
      </ul>
    )}
  </Panel>
);

const EndFor = ({ ended, entered, problem, problems }: Omit<Props, keyof ReadersProps>) => (
  <Panel labelledby="beenden">
    <h2 id="beenden">{t["directory.newsletter.desk.end"]}</h2>
    {ended && (
      <Note tone="ok" announced>
        {t["directory.newsletter.desk.ended"]}
      </Note>
    )}
    <Problems problem={problem} problems={problems} />
    <p>{t["directory.newsletter.desk.end.text"]}</p>
    <Form action={newsletterDeskPath}>
      <TextField
        name="email"
        type="email"
        label={t["directory.newsletter.desk.end.email"]}
        value={textOf(entered, "email")}
        maxlength={254}
        error={errorOf({ problems }, "email")}
      />
      <div class="b-actions">
        <Button look="secondary">{t["directory.newsletter.desk.end.button"]}</Button>
      </div>
    </Form>
  </Panel>
);
