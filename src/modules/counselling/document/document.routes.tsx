import { Hono, type Context } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { caseForm } from "../case/case-form.tsx";
import { CaseFrame } from "../case/case-frame.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { showCase } from "../case/show-case.view.ts";
import { caseDe } from "../texts/case-de.ts";
import { documentDe as t } from "../texts/document-de.ts";
import { addCaseDocument } from "./add-document.action.ts";
import { addVersionOfDocument } from "./add-version.action.ts";
import { changeDocument, removeDocument } from "./change-document.action.ts";
import {
  AddDocumentPage,
  AddVersionPage,
  ChangeDocumentPage,
  enteredOfDocument,
  RemoveDocumentPage,
} from "./document-forms.tsx";
import { DocumentPage } from "./document.page.tsx";
import { documentOf } from "./document.ts";
import { DocumentsPage, documentsPath } from "./documents.page.tsx";
import { fileHeaders } from "./file-headers.ts";
import { readDocument } from "./read-document.view.ts";

const list = "/arbeit/faelle/:caseId/unterlagen";
const one = "unterlagen/:documentId";
const asked = ({ documents }: CaseFile, c: Context<Env>) => documentOf(documents, c.req.param("documentId"));
const savedIn = (c: Context<Env>) => c.req.query("gespeichert") === "ja";
const afterwards = (done: { readonly id: string; readonly documentId: string }) =>
  `${documentsPath(done.id)}/${done.documentId}?gespeichert=ja`;

/** Documents of a case: list, upload, versions, download. */
export const documentRoutes = new Hono<Env>()
  .get(list, async (c) => {
    const file = await look(showCase, doerOf(c), c.req.param());
    return staffPage(c, {
      title: caseDe["counselling.case.title"](file.case),
      content: (
        <CaseFrame file={file} tab="documents" saved={savedIn(c)}>
          <DocumentsPage file={file} />
        </CaseFrame>
      ),
    });
  })
  .route(
    "/",
    caseForm("unterlagen/neu", {
      does: addCaseDocument,
      title: t["counselling.document.add"],
      page: (props) => <AddDocumentPage {...props} />,
      initial: (_, c) => {
        const consentId = c.req.query("einwilligung");
        return consentId ? { consentId, kind: "einwilligung" } : {};
      },
      afterwards,
    }),
  )
  .get(`${list}/:documentId`, async (c) => {
    const file = await look(showCase, doerOf(c), c.req.param());
    const document = asked(file, c);
    const content = <DocumentPage file={file} document={document} saved={savedIn(c)} />;
    return staffPage(c, { title: document.title, content });
  })
  .get(`${list}/:documentId/fassung/:number`, async (c) => {
    const { content, ...file } = await look(readDocument, doerOf(c), c.req.param());
    return c.body(new Uint8Array(content), 200, fileHeaders(file));
  })
  .route(
    "/",
    caseForm(`${one}/neue-fassung`, {
      does: addVersionOfDocument,
      title: t["counselling.document.add-version"],
      page: (props, c) => <AddVersionPage {...props} document={asked(props.data, c)} />,
      afterwards,
    }),
  )
  .route(
    "/",
    caseForm(`${one}/aendern`, {
      does: changeDocument,
      title: t["counselling.document.change"],
      page: (props, c) => <ChangeDocumentPage {...props} document={asked(props.data, c)} />,
      initial: (file, c) => enteredOfDocument(asked(file, c)),
      afterwards,
    }),
  )
  .route(
    "/",
    caseForm(`${one}/loeschen`, {
      does: removeDocument,
      title: t["counselling.document.remove"],
      back: "/unterlagen",
      page: (props, c) => <RemoveDocumentPage {...props} document={asked(props.data, c)} />,
    }),
  );
