import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { Table } from "#ui/list/table.tsx";
import { whatOf } from "../consent/consent.page.tsx";
import { CaseCrumbs } from "../case/case-frame.tsx";
import { casePath } from "../case/case.ts";
import { type CaseFile, nameOf } from "../case/case-file.ts";
import { Note } from "#ui/feedback/note.tsx";
import { sourceForm, writingPath } from "../letter/letter-source.ts";
import { documentDe as t } from "../texts/document-de.ts";
import { fileDe } from "../texts/file-de.ts";
import type { CaseDocument } from "./document.ts";
import { documentsPath } from "./documents.page.tsx";
import { sizeInWords, typeInWords } from "./file-size.ts";

interface Props {
  readonly file: CaseFile;
  readonly document: CaseDocument;
  readonly saved: boolean;
}

/** One document, with every version that there was. */
export const DocumentPage = ({ file, document, saved }: Props) => {
  const { kind, note, title, consentId, versions } = document;
  const path = `${documentsPath(file.case.id)}/${document.id}`;
  const consent = file.consents.find(({ id }) => id === consentId);
  return (
    <>
      <CaseCrumbs file={file} here={title} />
      {saved && (
        <Note tone="ok" announced>
          {fileDe["counselling.file.saved"]}
        </Note>
      )}
      <h1>{title}</h1>
      <FactsList
        rows={[
          { term: t["counselling.document.kind.short"], value: t[`counselling.document.kind.${kind}`] },
          ...(note ? [{ term: t["counselling.document.note"], value: note }] : []),
          ...(consent ? [{ term: t["counselling.document.consent"], value: whatOf(consent) }] : []),
        ]}
      />
      <h2>{t["counselling.document.versions"]}</h2>
      <VersionTable file={file} versions={versions} path={path} />
      <DocumentDeeds file={file} document={document} path={path} />
      <p>
        <a href={documentsPath(file.case.id)}>{t["counselling.document.list"]}</a>
      </p>
    </>
  );
};

const VersionTable = ({ file, versions, path }: Pick<CaseDocument, "versions"> & { file: CaseFile; path: string }) => (
  <Table
    caption={t["counselling.document.versions"]}
    rows={versions}
    keyOf={({ number }) => String(number)}
    columns={[
      { label: t["counselling.document.which"], cell: (each) => t["counselling.document.version"](each) },
      { label: t["counselling.document.day"], cell: ({ onDay }) => plainDateInWords(onDay, "de") },
      { label: t["counselling.document.by"], cell: ({ createdBy }) => nameOf(file, createdBy) ?? "–" },
      {
        label: t["counselling.document.size"],
        cell: ({ mediaType, bytes }) => `${typeInWords(mediaType)}, ${sizeInWords(bytes)}`,
      },
      {
        label: t["counselling.document.file"],
        cell: ({ number, fileName }) => (
          <a
            href={`${path}/fassung/${number}`}
            aria-label={t["counselling.document.open-of"]({ name: fileName })}
            download
          >
            {t["counselling.document.open"]}
          </a>
        ),
      },
    ]}
  />
);

const DocumentDeeds = ({ file, document, path }: Pick<Props, "file" | "document"> & { readonly path: string }) => {
  if (file.person.restrictedOn !== null) return null;
  const made = sourceForm(document.versions[0]?.source ?? null);
  return (
    <Actions>
      {made ? (
        <LinkButton icon="pen" href={writingPath(casePath(file.case.id), made, document.id)}>
          {t["counselling.document.again"]}
        </LinkButton>
      ) : (
        <LinkButton icon="plus" href={`${path}/neue-fassung`}>
          {t["counselling.document.add-version"]}
        </LinkButton>
      )}
      <LinkButton icon="pen" href={`${path}/aendern`}>
        {t["counselling.document.edit"]}
      </LinkButton>
      <a href={`${path}/loeschen`}>{t["counselling.document.remove"]}</a>
    </Actions>
  );
};
