import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { type CaseFile, nameOf } from "../case/case-file.ts";
import { casePath } from "../case/case.ts";
import { documentDe as t } from "../texts/document-de.ts";
import { fileDe } from "../texts/file-de.ts";
import { letterDe } from "../texts/letter-de.ts";
import type { CaseDocument } from "./document.ts";
import { sizeInWords, typeInWords } from "./file-size.ts";

export const documentsPath = (caseId: string): string => `${casePath(caseId)}/unterlagen`;

/** What was brought and what was written, the newest first. */
export const DocumentsPage = ({ file }: { readonly file: CaseFile }) => {
  const path = documentsPath(file.case.id);
  return (
    <>
      {file.documents.length === 0 ? (
        <EmptyState heading={t["counselling.document.none"]} text={t["counselling.document.none.text"]} />
      ) : (
        <>
          <h2 class="kern-sr-only">{fileDe["counselling.tab.documents"]}</h2>
          <Table
            caption={t["counselling.document.list"]}
            rows={file.documents}
            keyOf={({ id }) => id}
            columns={columnsFor(file, path)}
          />
        </>
      )}
      {file.person.restrictedOn === null && (
        <Actions>
          <LinkButton look="primary" icon="plus" href={`${path}/neu`}>
            {t["counselling.document.add"]}
          </LinkButton>
          <LinkButton icon="pen" href={`${casePath(file.case.id)}/schreiben`}>
            {letterDe["counselling.letter.list"]}
          </LinkButton>
        </Actions>
      )}
    </>
  );
};

const columnsFor = (file: CaseFile, path: string): readonly Column<CaseDocument>[] => [
  {
    label: t["counselling.document.title"],
    cell: ({ id, title, note }) => (
      <>
        <a href={`${path}/${id}`}>{title}</a>
        {note && (
          <>
            <br />
            <span class="b-plain">{note}</span>
          </>
        )}
      </>
    ),
  },
  { label: t["counselling.document.kind.short"], cell: ({ kind }) => t[`counselling.document.kind.${kind}`] },
  {
    label: t["counselling.document.day"],
    cell: ({ versions: [newest] }) => (newest ? plainDateInWords(newest.onDay, "de") : "–"),
  },
  {
    label: t["counselling.document.by"],
    cell: ({ versions: [newest] }) => nameOf(file, newest?.createdBy ?? null) ?? "–",
  },
  { label: t["counselling.document.size"], cell: ({ versions }) => aboutFile(versions) },
];

function aboutFile([newest, ...older]: CaseDocument["versions"]): string {
  if (!newest) return "–";
  const about = `${typeInWords(newest.mediaType)}, ${sizeInWords(newest.bytes)}`;
  return older.length === 0 ? about : `${about} · ${t["counselling.document.version"](newest)}`;
}
