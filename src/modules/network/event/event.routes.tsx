import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { answer } from "#platform/web/answer.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { SelectField } from "#ui/form/select-field.tsx";
import { doneAt } from "../form/done-note.tsx";
import { workForm } from "../form/work-form.tsx";
import { eventDe as t } from "../texts/event-de.ts";
import { enteredOf } from "./entered-event.ts";
import { eventPath, eventsPath } from "./event.ts";
import { EventFields, HostFields } from "./event-fields.tsx";
import { changeOfficeEvent } from "./event-life.action.ts";
import { eventsLink, eventTrail, oneEvent } from "./event-trail.tsx";
import { EventPage } from "./event.page.tsx";
import { chooseHosts, editEvent, exportEvents, prepareEvent, showEvent, showEvents } from "./event.view.ts";
import { eventsAsCsv } from "./events-csv.ts";
import { EventsPage } from "./events.page.tsx";
import { SavedMeanwhile } from "./saved-meanwhile.tsx";
import { planEvent } from "./plan-event.action.ts";
import { SearchHosts } from "./search-hosts.tsx";
import { setEventHosts } from "./set-hosts.action.ts";

const saved = (event: { readonly id: string }) => doneAt(eventPath(event), "gespeichert");
const plan = workForm(`${eventsPath}/neu`, {
  does: planEvent,
  shows: prepareEvent,
  title: t["network.event.plan"],
  path: () => [eventsLink],
  initial: ({ offices, sites, model }) => ({
    ...{ art: "vortrag", oeffentlich: "ja", buero: offices[0]?.id ?? "" },
    ...(model && { ...enteredOf(model, sites), tag: "", stand: "" }),
  }),
  fields: (filled) => (
    <>
      {filled.data.offices.length > 1 && (
        <SelectField
          {...filled.field("buero")}
          label={t["network.event.office"]}
          options={filled.data.offices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <EventFields {...filled} days />
    </>
  ),
  afterwards: ({ id, count }) => doneAt(count === 1 ? eventPath({ id }) : eventsPath, "neu"),
});

const change = workForm(`${oneEvent}/aendern`, {
  does: changeOfficeEvent,
  shows: editEvent,
  title: t["network.event.edit"],
  deed: t["network.event.edit.save"],
  path: eventTrail,
  initial: ({ event, sites }) => enteredOf(event, sites),
  fields: (filled) => (
    <>
      <SavedMeanwhile event={filled.data.event} seen={filled.field("stand").value} />
      <EventFields {...filled} />
    </>
  ),
  afterwards: saved,
});

const hosts = workForm(`${oneEvent}/ausrichtende`, {
  does: setEventHosts,
  shows: chooseHosts,
  title: t["network.event.hosts.change"],
  deed: t["network.event.hosts.save"],
  path: eventTrail,
  above: ({ event, q }) => <SearchHosts event={event} q={q} />,
  initial: ({ event, chosen }) => ({ bueros: event.offices, partner: chosen.map(({ id }) => id) }),
  fields: HostFields,
  afterwards: ({ id }) => eventPath({ id }),
});

const listing = new Hono<Env>()
  .get(eventsPath, async (c) => {
    const shown = await look(showEvents, doerOf(c), c.req.query());
    return staffPage(c, {
      title: t["network.event.list"],
      content: <EventsPage {...shown} done={c.req.query("erledigt")} />,
    });
  })
  .get(`${eventsPath}.csv`, async (c) => {
    const { events, own } = await look(exportEvents, doerOf(c), c.req.query());
    c.header("content-disposition", 'attachment; filename="veranstaltungen.csv"');
    return answer(c, eventsAsCsv(events, own), { type: "text/csv", personal: true });
  });

export const eventRoutes = new Hono<Env>()
  .route("/", listing)
  .route("/", plan)
  .get(oneEvent, async (c) => {
    const shown = await look(showEvent, doerOf(c), c.req.param());
    const content = <EventPage shown={shown} done={c.req.query("erledigt")} />;
    return staffPage(c, { title: shown.event.title, content });
  })
  .route("/", change)
  .route("/", hosts);
