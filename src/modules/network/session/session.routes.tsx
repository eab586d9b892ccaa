import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { Checkbox } from "#ui/form/choices.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import type { Link } from "#ui/link.ts";
import { deedRoute } from "../form/deed-route.ts";
import { doneAt } from "../form/done-note.tsx";
import { germanDate } from "../form/german-date.ts";
import { workForm } from "../form/work-form.tsx";
import { networkDe } from "../texts/network-de.ts";
import { sessionDe as t } from "../texts/session-de.ts";
import { endSeries } from "./end-series.action.ts";
import { planSession } from "./plan-session.action.ts";
import { sessionPath, sessionsPath } from "./session.ts";
import { assignSession, cancelSession, changeSession, countSession, replanSession } from "./session-life.action.ts";
import { DutyFields, PlanFields, WhenFields } from "./session-fields.tsx";
import { visitsWord, whenOf } from "./session-parts.tsx";
import { SessionPage } from "./session.page.tsx";
import type { NamedSession } from "./session.store.ts";
import { editSession, prepareSession, showSession, showSessions, showWeek } from "./session.view.ts";
import { SessionsPage } from "./sessions.page.tsx";
import { WeekPage } from "./week.page.tsx";

const one = `${sessionsPath}/:sessionId{[0-9a-f-]{36}}`;
const saved = (session: { readonly id: string }) => doneAt(sessionPath(session), "gespeichert");
const list: Link = { label: t["network.session.menu"], href: sessionsPath };
const path = ({ session }: { readonly session: NamedSession }): readonly [Link, Link] => [
  list,
  { label: whenOf(session), href: sessionPath(session) },
];

const plan = workForm(`${sessionsPath}/neu`, {
  does: planSession,
  shows: prepareSession,
  title: t["network.session.plan"],
  path: () => [list],
  initial: ({ me, offices }) => ({
    ...{ art: "aussensprechstunde", von: "10:00", bis: "12:00", rhythmus: "einmal", oeffentlich: "ja" },
    ...{ wer: me, buero: offices[0]?.id ?? "" },
  }),
  fields: PlanFields,
  afterwards: ({ id }) => doneAt(sessionPath({ id }), "neu"),
});

const count = workForm(`${one}/zaehlen`, {
  does: countSession,
  shows: editSession,
  title: t["network.session.count"],
  deed: t["network.session.count.save"],
  path,
  fields: ({ data, field }) => (
    <>
      <p>{whenOf(data.session)}</p>
      <TextField
        {...field("besuche")}
        label={visitsWord(data.session)}
        hint={t["network.session.visitors.hint"]}
        width="year"
        digits
        autocomplete="off"
      />
    </>
  ),
  afterwards: saved,
});

const change = workForm(`${one}/verschieben`, {
  does: changeSession,
  shows: editSession,
  title: t["network.session.edit"],
  deed: t["network.session.edit.save"],
  path,
  initial: ({ session: { onDay, startsAt, endsAt, placeId, placeName, version } }) => ({
    ...{ tag: germanDate(onDay), von: startsAt, bis: endsAt, ort: placeId ?? "", stand: String(version) },
    ortname: placeId === null ? placeName : "",
  }),
  fields: (filled) => (
    <>
      <input type="hidden" name="stand" value={filled.field("stand").value} />
      <WhenFields {...filled} />
    </>
  ),
  afterwards: saved,
});

const duty = workForm(`${one}/dienst`, {
  does: assignSession,
  shows: editSession,
  title: t["network.session.duty"],
  deed: t["network.session.duty.save"],
  path,
  initial: ({ session }) => ({ wer: session.staffId ?? "", vertretung: session.substituteId ?? "" }),
  fields: (filled) => (
    <>
      <p>{whenOf(filled.data.session)}</p>
      <DutyFields {...filled} />
      {filled.data.session.seriesId !== null && (
        <Checkbox
          name="reihe"
          label={t["network.session.duty.series"]}
          checked={filled.field("reihe").value === "ja"}
        />
      )}
    </>
  ),
  afterwards: saved,
});

const cancel = workForm(`${one}/absagen`, {
  does: cancelSession,
  shows: editSession,
  title: t["network.session.cancel"],
  path,
  fields: ({ data, field }) => (
    <>
      <p>{whenOf(data.session)}</p>
      <p class="b-measure">{t["network.session.cancel.what"]}</p>
      <TextArea
        {...field("grund")}
        label={t["network.session.reason"]}
        hint={t["network.session.reason.hint"]}
        rows={2}
        maxlength={300}
      />
    </>
  ),
  afterwards: saved,
});

const end = workForm(`${one}/reihe-beenden`, {
  does: endSeries,
  shows: editSession,
  title: t["network.session-series.end"],
  path,
  initial: ({ today }) => ({ letzter: germanDate(today) }),
  fields: ({ field }) => (
    <>
      <p class="b-measure">{t["network.session-series.end.what"]}</p>
      <TextField
        {...field("letzter")}
        label={t["network.session.last"]}
        hint={networkDe["network.date.hint"]}
        width="phone"
        autocomplete="off"
      />
      <Checkbox name="sicher" label={t["network.session-series.sure"]} error={field("sicher").error} />
    </>
  ),
  afterwards: () => doneAt(sessionsPath, "gespeichert"),
});

export const sessionRoutes = new Hono<Env>()
  .get(sessionsPath, async (c) => {
    const shown = await look(showSessions, doerOf(c), c.req.query());
    const content = <SessionsPage {...shown} done={c.req.query("erledigt")} />;
    return staffPage(c, { title: t["network.session.list"], content });
  })
  .get(`${sessionsPath}/woche`, async (c) => {
    const shown = await look(showWeek, doerOf(c), c.req.query());
    return staffPage(c, { title: t["network.session.week"], content: <WeekPage {...shown} /> });
  })
  .route("/", plan)
  .get(one, async (c) => {
    const shown = await look(showSession, doerOf(c), c.req.param());
    const content = <SessionPage shown={shown} done={c.req.query("erledigt")} />;
    return staffPage(c, { title: shown.session.placeName, content });
  })
  .route("/", count)
  .route("/", change)
  .route("/", duty)
  .route("/", cancel)
  .route("/", end)
  .route("/", deedRoute(`${one}/zurueck`, replanSession, saved));
