import { Hono, type Context } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import type { Entered } from "#platform/web/entered.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { buttonRoute } from "../edit/button-route.ts";
import { editForm, known } from "../edit/edit-form.ts";
import { EntryConflict } from "../edit/entry-conflict.tsx";
import { doneAddress, placePath } from "../edit/entry-head.tsx";
import { withoutEmptyRows } from "../edit/form-rows.ts";
import { merge } from "../edit/merge.ts";
import { textTyped } from "../edit/typed.ts";
import { HistoryPage } from "../revision/history.page.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { addPlace } from "./add-place.action.ts";
import { changePlace } from "./change-place.action.ts";
import { closePlace } from "./close-place.action.ts";
import { ClosePlacePage } from "./close-place.page.tsx";
import { confirmPlace } from "./confirm-place.action.ts";
import { AddPlacePage, ChangePlacePage } from "./edit-place.page.tsx";
import { contentEntered, placeEntered } from "./place-entered.ts";
import { fieldsOf, PlaceForm } from "./place-form.ts";
import { placeHistory } from "./place-history.view.ts";
import { placeInFields } from "./place-in-fields.ts";
import { contentOf } from "./place-record.ts";
import { roomsOf } from "./room-form.ts";
import { preparePlace, type ShownPlace, showPlace } from "./show-place.view.ts";
import { undoPlace } from "./undo-place.action.ts";

const one = "/:id";

const add = editForm("/neu", {
  does: addPlace,
  shows: preparePlace,
  title: () => t["places.place.add"],
  initial: () => ({ pruefung: "183" }),
  page: (_, props) => <AddPlacePage {...props} />,
  afterwards: (place) => doneAddress(placePath(place), "angelegt", place),
});

const change = editForm(one, {
  does: changePlace,
  shows: showPlace,
  title: ({ place }) => place.name,
  initial: ({ place }) => placeEntered(place),
  page: (c, props) => <ChangePlacePage {...props} today={c.var.world.clock.today()} query={c.req.query()} />,
  afterwards: (place) => doneAddress(placePath(place), "geaendert", place),
  conflict: {
    page: bothVersions,
    merge: ({ place, opened }, entered) =>
      opened ? merge(contentEntered(opened), contentEntered(place), withoutEmptyRows(entered)) : entered,
  },
});

function bothVersions(c: Context<Env>, { place, choices, lastRevision }: ShownPlace, entered: Entered) {
  const setting = { choices, today: c.var.world.clock.today() };
  const typed = PlaceForm.safeParse(entered).data;
  const saved = contentOf(place);
  const own = typed ? { ...saved, ...fieldsOf(typed), rooms: roomsOf(typed.raum, saved.rooms, () => "") } : saved;
  return (
    <EntryConflict
      title={place.name}
      path={placePath(place)}
      entered={entered}
      own={placeInFields(own, setting)}
      saved={placeInFields(saved, setting)}
      savedBy={lastRevision}
    />
  );
}

const close = editForm(`${one}/zustand`, {
  does: closePlace,
  shows: showPlace,
  title: ({ place }) => t["places.standing.title"]({ name: place.name }),
  initial: ({ place }) => ({
    stand: String(place.version),
    zustand: place.status,
    grund: textTyped(place.statusReason),
    seit: "",
  }),
  page: (_, props) => <ClosePlacePage {...props} />,
  afterwards: (place) => doneAddress(placePath(place), "zustand", place),
});

export const placeStaffRoutes = new Hono<Env>()
  .route("/", add)
  .route("/", close)
  .route("/", buttonRoute(`${one}/bestaetigen`, { does: confirmPlace, path: placePath, done: "bestaetigt" }))
  .route("/", buttonRoute(`${one}/zuruecksetzen`, { does: undoPlace, path: placePath, done: "zurueck" }))
  .get(`${one}/verlauf`, async (c) => {
    const { entry, history } = await look(placeHistory, doerOf(c), known(c).req.param());
    return staffPage(c, {
      title: t["places.history.title"]({ name: entry.name }),
      content: <HistoryPage entry={entry} path={placePath(entry)} history={history} />,
    });
  })
  .route("/", change);
