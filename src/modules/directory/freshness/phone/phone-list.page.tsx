import { plainDateInWords } from "#platform/dates/in-words.ts";
import { readPhone } from "#platform/imports/values/phone.ts";
import { Actions, Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { freshnessDe as t } from "../../texts/freshness-de.ts";
import { workspaceDe } from "../../texts/workspace-de.ts";
import { editorPath, type EntryKind } from "../../workspace/catalogue-entry.ts";
import { detailInWords } from "../../workspace/entry-in-words.ts";
import { freshnessPath } from "../overview/freshness-query.ts";
import type { Call } from "./phone-list.store.ts";
import { phoneListHref, phoneListPath, type PhoneQuery } from "./phone-query.ts";

/** What was just confirmed, so that it can be taken back. */
export interface Confirmed {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly version: number;
}

interface Props {
  readonly query: PhoneQuery;
  readonly calls: readonly Call[];
  readonly total: number;
  readonly pages: number;
  readonly stadtbezirke: readonly string[];
  readonly confirmed: Confirmed | undefined;
  readonly undone: boolean;
  readonly problem: string | undefined;
}

const words = uiTexts("de");

export function PhoneListPage({ query, calls, total, pages, stadtbezirke, ...notes }: Props) {
  return (
    <>
      <Breadcrumb
        words={words}
        path={[{ label: t["directory.freshness.show"], href: freshnessPath }]}
        here={t["directory.freshness.calls"]}
      />
      <Notes {...notes} />
      <HeadRow>
        <h1>{t["directory.freshness.calls"]}</h1>
        <Actions>
          <Button look="secondary" icon="printer" prints>
            {t["directory.freshness.phone.print"]}
          </Button>
        </Actions>
      </HeadRow>
      <p class="b-lead b-measure">{t["directory.freshness.phone.lead"]}</p>
      <Filters
        words={words}
        action={phoneListPath}
        label={t["directory.freshness.phone.filter"]}
        first={
          <SelectField
            name="bezirk"
            label={t["directory.freshness.phone.stadtbezirk"]}
            options={[
              { value: "", label: t["directory.freshness.phone.stadtbezirk.all"] },
              ...stadtbezirke.map((name) => ({ value: name, label: name })),
            ]}
            value={query.bezirk}
          />
        }
      />
      <ResultLine>{t["directory.freshness.phone.count"]({ count: total })}</ResultLine>
      {total === 0 ? (
        <EmptyState heading={t["directory.freshness.phone.empty"]} text={t["directory.freshness.phone.empty.text"]} />
      ) : (
        <Table
          caption={t["directory.freshness.calls"]}
          columns={columnsOf(query)}
          rows={calls}
          keyOf={({ id }) => id}
        />
      )}
      <Pagination
        words={words}
        current={query.seite}
        pages={pages}
        hrefOf={(seite) => phoneListHref({ ...query, seite })}
      />
    </>
  );
}

function Notes({ confirmed, undone, problem }: Pick<Props, "confirmed" | "undone" | "problem">) {
  if (problem !== undefined) return <Note tone="wait">{problem}</Note>;
  if (undone)
    return (
      <Note tone="ok" announced>
        {t["directory.freshness.phone.undone"]}
      </Note>
    );
  if (!confirmed) return null;
  const { version } = confirmed;
  const back = { stand: String(version), auf: String(version - 1), zurueck: phoneListPath };
  return (
    <Note tone="ok" announced>
      <p>{t["directory.freshness.phone.done"](confirmed)}</p>
      <Form action={`${editorPath(confirmed)}/zuruecksetzen`} look="stack" hidden={back}>
        <p>
          <Button look="secondary" icon="undo">
            {t["directory.freshness.phone.undo"]}
          </Button>
        </p>
      </Form>
    </Note>
  );
}

const columnsOf = (query: PhoneQuery): readonly Column<Call>[] => [
  {
    label: t["directory.freshness.phone.column.entry"],
    cell: (call) => (
      <>
        <a href={editorPath(call)}>{call.title}</a>
        <br />
        <span class="b-small b-muted b-plain">{detailInWords(call)}</span>
      </>
    ),
  },
  { label: t["directory.freshness.phone.column.whom"], cell: (call) => <Whom call={call} /> },
  { label: t["directory.freshness.phone.column.stadtbezirk"], cell: ({ stadtbezirk }) => stadtbezirk ?? "–" },
  {
    label: t["directory.freshness.phone.column.confirmed"],
    cell: ({ confirmedOn }) =>
      confirmedOn === null ? workspaceDe["directory.catalogue.never"] : plainDateInWords(confirmedOn, "de"),
  },
  {
    label: t["directory.freshness.phone.column.deed"],
    cell: ({ kind, id, version, title }) => (
      <Form
        action={`${phoneListPath}/bestaetigen`}
        look="stack"
        hidden={{ kind, id, stand: String(version), bezirk: query.bezirk }}
      >
        <Button look="tertiary" icon="check" fullLabel={t["directory.freshness.phone.confirm.full"]({ title })}>
          {t["directory.freshness.phone.confirm"]}
        </Button>
      </Form>
    ),
  },
];

function Whom({ call: { contact, phone } }: { readonly call: Call }) {
  const read = phone === null ? undefined : readPhone(phone);
  return (
    <>
      {contact !== null && (
        <>
          {contact}
          <br />
        </>
      )}
      {phone === null ? (
        <span class="b-muted">{t["directory.freshness.phone.none"]}</span>
      ) : read && "ok" in read ? (
        <a class="b-num" href={`tel:${read.ok.e164}`}>
          {phone}
        </a>
      ) : (
        <span class="b-num">{phone}</span>
      )}
    </>
  );
}
