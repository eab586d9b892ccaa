import { Hono } from "hono";
import type { Env } from "#platform/web/world.ts";
import { Checkbox } from "#ui/form/choices.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { deedRoute } from "../form/deed-route.ts";
import { doneAt } from "../form/done-note.tsx";
import { workForm } from "../form/work-form.tsx";
import { eventDe as t } from "../texts/event-de.ts";
import { eventPath, eventsPath } from "./event.ts";
import { RegisterFields } from "./event-fields.tsx";
import {
  cancelOfficeEvent,
  holdEvent,
  registerForEvent,
  removeOfficeEvent,
  replanOfficeEvent,
  undoEventChange,
} from "./event-life.action.ts";
import { eventTrail, oneEvent, WhichEvent } from "./event-trail.tsx";
import { editEvent } from "./event.view.ts";

const saved = (event: { readonly id: string }) => doneAt(eventPath(event), "gespeichert");

const register = workForm(`${oneEvent}/anmelden`, {
  does: registerForEvent,
  shows: editEvent,
  title: t["network.event.register"],
  path: eventTrail,
  initial: () => ({ was: "anmelden", anzahl: "1" }),
  fields: (filled) => (
    <>
      <WhichEvent event={filled.data.event} />
      <RegisterFields {...filled} />
    </>
  ),
  afterwards: saved,
});

const count = workForm(`${oneEvent}/zaehlen`, {
  does: holdEvent,
  shows: editEvent,
  title: t["network.event.hold"],
  deed: t["network.event.hold.save"],
  path: eventTrail,
  initial: ({ event: { visitors, evaluation } }) => ({
    besuche: visitors === null ? "" : String(visitors),
    auswertung: evaluation ?? "",
  }),
  fields: ({ data, field }) => (
    <>
      <WhichEvent event={data.event} />
      <TextField
        {...field("besuche")}
        label={t["network.event.visitors"]}
        hint={t["network.event.visitors.hint"]}
        width="year"
        digits
        autocomplete="off"
      />
      <TextArea
        {...field("auswertung")}
        label={t["network.event.evaluation"]}
        hint={t["network.event.evaluation.hint"]}
        maxlength={4000}
      />
    </>
  ),
  afterwards: saved,
});

const cancel = workForm(`${oneEvent}/absagen`, {
  does: cancelOfficeEvent,
  shows: editEvent,
  title: t["network.event.cancel"],
  path: eventTrail,
  fields: ({ data, field }) => (
    <>
      <WhichEvent event={data.event} />
      <p class="b-measure">{t["network.event.cancel.what"]}</p>
      <TextArea
        {...field("grund")}
        label={t["network.event.reason"]}
        hint={t["network.event.reason.hint"]}
        rows={2}
        maxlength={300}
      />
    </>
  ),
  afterwards: saved,
});

const remove = workForm(`${oneEvent}/loeschen`, {
  does: removeOfficeEvent,
  shows: editEvent,
  title: t["network.event.remove"],
  path: eventTrail,
  fields: ({ data, field }) => (
    <>
      <WhichEvent event={data.event} />
      <p class="b-measure">{t["network.event.remove.what"]}</p>
      <Checkbox name="sicher" label={t["network.event.remove.sure"]} error={field("sicher").error} />
    </>
  ),
  afterwards: () => doneAt(eventsPath, "gespeichert"),
});

/** What happens to an event once it is planned. */
export const eventDeedRoutes = new Hono<Env>()
  .route("/", register)
  .route("/", count)
  .route("/", cancel)
  .route("/", remove)
  .route("/", deedRoute(`${oneEvent}/zurueck`, replanOfficeEvent, saved))
  .route(
    "/",
    deedRoute(`${oneEvent}/rueckgaengig`, undoEventChange, ({ id }) => doneAt(eventPath({ id }), "zurueck")),
  );
