import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import type { Entered } from "#platform/web/entered.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { buttonRoute } from "../edit/button-route.ts";
import { editForm, known } from "../edit/edit-form.ts";
import { EntryConflict } from "../edit/entry-conflict.tsx";
import { doneAddress, organisationPath } from "../edit/entry-head.tsx";
import { merge } from "../edit/merge.ts";
import { HistoryPage } from "../revision/history.page.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { addOrganisation } from "./add-organisation.action.ts";
import { changeOrganisation } from "./change-organisation.action.ts";
import { confirmOrganisation } from "./confirm-organisation.action.ts";
import { contentEntered, fieldsOf, organisationEntered, OrganisationForm } from "./organisation-form.ts";
import { organisationInFields } from "./organisation-in-fields.ts";
import { contentOf } from "./organisation-record.ts";
import { AddOrganisationPage, ChangeOrganisationPage } from "./organisation.page.tsx";
import {
  organisationHistory,
  prepareOrganisation,
  showOrganisation,
  type ShownOrganisation,
} from "./show-organisation.view.ts";
import { undoOrganisation } from "./undo-organisation.action.ts";

const one = "/:id";

const add = editForm("/neu", {
  does: addOrganisation,
  shows: prepareOrganisation,
  title: () => t["places.organisation.add"],
  initial: () => ({ pruefung: "365" }),
  page: (_, props) => <AddOrganisationPage {...props} />,
  afterwards: (organisation) => doneAddress(organisationPath(organisation), "angelegt", organisation),
});

const change = editForm(one, {
  does: changeOrganisation,
  shows: showOrganisation,
  title: ({ organisation }) => organisation.name,
  initial: ({ organisation }) => organisationEntered(organisation),
  page: (c, props) => <ChangeOrganisationPage {...props} today={c.var.world.clock.today()} query={c.req.query()} />,
  afterwards: (organisation) => doneAddress(organisationPath(organisation), "geaendert", organisation),
  conflict: {
    page: (_, data, entered) => bothVersions(data, entered),
    merge: ({ organisation, opened }, entered) =>
      opened ? merge(contentEntered(opened), contentEntered(organisation), entered) : entered,
  },
});

function bothVersions({ organisation, choices, lastRevision }: ShownOrganisation, entered: Entered) {
  const typed = OrganisationForm.safeParse(entered).data;
  const saved = contentOf(organisation);
  return (
    <EntryConflict
      title={organisation.name}
      path={organisationPath(organisation)}
      entered={entered}
      own={organisationInFields(typed ? { ...saved, ...fieldsOf(typed) } : saved, choices)}
      saved={organisationInFields(saved, choices)}
      savedBy={lastRevision}
    />
  );
}

export const organisationStaffRoutes = new Hono<Env>()
  .route("/", add)
  .route(
    "/",
    buttonRoute(`${one}/bestaetigen`, { does: confirmOrganisation, path: organisationPath, done: "bestaetigt" }),
  )
  .route("/", buttonRoute(`${one}/zuruecksetzen`, { does: undoOrganisation, path: organisationPath, done: "zurueck" }))
  .get(`${one}/verlauf`, async (c) => {
    const { entry, history } = await look(organisationHistory, doerOf(c), known(c).req.param());
    return staffPage(c, {
      title: t["places.history.title"]({ name: entry.name }),
      content: <HistoryPage entry={entry} path={organisationPath(entry)} history={history} />,
    });
  })
  .route("/", change);
