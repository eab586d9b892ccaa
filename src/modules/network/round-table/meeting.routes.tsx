import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { writeCalendar } from "#platform/calendar/write-calendar.ts";
import { dateInWords, plainDateInWords } from "#platform/dates/in-words.ts";
import { answer } from "#platform/web/answer.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { RadioGroup } from "#ui/form/choices.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { deedRoute } from "../form/deed-route.ts";
import { doneAt } from "../form/done-note.tsx";
import { germanDate } from "../form/german-date.ts";
import { workForm } from "../form/work-form.tsx";
import { wishes } from "../mailing/mailing.ts";
import { mailingPath } from "../mailing/mailing.page.tsx";
import { LetterFields } from "../mailing/mailings.page.tsx";
import { mailingDe } from "../texts/mailing-de.ts";
import { networkDe } from "../texts/network-de.ts";
import { roundTableDe as t } from "../texts/round-table-de.ts";
import { inviteToMeeting } from "./invite.action.ts";
import { cancelMeeting, changeMeeting, planMeeting, recordMeeting } from "./meeting.action.ts";
import { meetingEvent } from "./meeting-event.ts";
import { MeetingFields, RecordFields } from "./meeting-fields.tsx";
import { MeetingPage, timeOf } from "./meeting.page.tsx";
import { meetingTrail, tableTrail } from "./round-table-crumbs.tsx";
import { meetingPath, tablesPath } from "./round-table.ts";
import { showMeeting, showTable } from "./round-table.view.ts";
import { addMeetingTask, finishMeetingTask } from "./task.action.ts";

const one = "/arbeit/netzwerk/treffen/:meetingId";
const saved = (meeting: { readonly id: string }) => doneAt(meetingPath(meeting), "gespeichert");

const plan = workForm(`${tablesPath}/:tableId/treffen`, {
  does: planMeeting,
  shows: showTable,
  title: t["network.meeting.plan"],
  path: ({ table }) => tableTrail(table),
  initial: ({ nextHost }) => ({ gastgeber: nextHost?.partnerId ?? "", ort: nextHost?.name ?? "", von: "10:00" }),
  fields: MeetingFields,
  afterwards: saved,
});

const change = workForm(`${one}/aendern`, {
  does: changeMeeting,
  shows: showMeeting,
  title: t["network.meeting.change"],
  deed: t["network.meeting.save"],
  path: ({ meeting }) => meetingTrail(meeting),
  initial: ({ meeting }) => ({
    tag: germanDate(meeting.onDay),
    von: meeting.startsAt,
    bis: meeting.endsAt ?? "",
    gastgeber: meeting.hostId ?? "",
    ort: meeting.place,
    themen: meeting.agenda ?? "",
    stand: String(meeting.version),
  }),
  fields: (filled) => (
    <>
      <input type="hidden" name="stand" value={filled.field("stand").value} />
      <MeetingFields {...filled} />
    </>
  ),
  afterwards: saved,
});

const record = workForm(`${one}/protokoll`, {
  does: recordMeeting,
  shows: showMeeting,
  title: t["network.meeting.record"],
  deed: t["network.meeting.save"],
  path: ({ meeting }) => meetingTrail(meeting),
  initial: ({ meeting, attending }) => ({ da: attending, protokoll: meeting.minutes ?? "" }),
  fields: RecordFields,
  afterwards: saved,
});

const invite = workForm(`${one}/einladen`, {
  does: inviteToMeeting,
  shows: showMeeting,
  title: t["network.meeting.invite"],
  path: ({ meeting }) => meetingTrail(meeting),
  initial: ({ meeting }) => {
    const { table, place, agenda } = meeting;
    const day = plainDateInWords(meeting.onDay, "de");
    const text = { table, day: dateInWords(meeting.onDay, "de"), time: timeOf(meeting), place, agenda };
    return {
      betreff: t["network.meeting.invitation"]({ table, day }),
      text: t["network.meeting.invitation.text"](text),
      weg: "beste",
    };
  },
  fields: ({ field }) => (
    <>
      <LetterFields field={field} />
      <RadioGroup
        {...field("weg")}
        label={mailingDe["network.mailing.way"]}
        options={wishes.map((wish) => ({ value: wish, label: mailingDe[`network.mailing.wish.${wish}`] }))}
      />
    </>
  ),
  afterwards: (mailing) => doneAt(mailingPath(mailing), "gespeichert"),
});

const task = workForm(`${one}/aufgabe`, {
  does: addMeetingTask,
  shows: showMeeting,
  title: t["network.meeting-task.add"],
  path: ({ meeting }) => meetingTrail(meeting),
  fields: ({ field }) => (
    <>
      <TextField {...field("worum")} label={t["network.meeting-task.what"]} autocomplete="off" />
      <TextField {...field("wer")} label={t["network.meeting-task.who"]} autocomplete="off" />
      <TextField
        {...field("frist")}
        label={t["network.meeting-task.until"]}
        hint={networkDe["network.date.hint"]}
        width="phone"
        autocomplete="off"
      />
    </>
  ),
  afterwards: ({ meetingId }) => saved({ id: meetingId }),
});

export const meetingRoutes = new Hono<Env>()
  .route("/", plan)
  .get(one, async (c) => {
    const shown = await look(showMeeting, doerOf(c), c.req.param());
    const content = <MeetingPage shown={shown} done={c.req.query("erledigt")} />;
    return staffPage(c, { title: shown.meeting.table, content });
  })
  .get(`${one}/kalender.ics`, async (c) => {
    const { meeting } = await look(showMeeting, doerOf(c), c.req.param());
    const event = meetingEvent(meeting, c.var.world.environment.BASE_URL, c.var.world.clock.today());
    c.header("content-disposition", 'attachment; filename="treffen.ics"');
    return answer(c, writeCalendar(meeting.table, [event]), { type: "text/calendar", personal: true });
  })
  .route("/", change)
  .route("/", record)
  .route("/", invite)
  .route("/", task)
  .route("/", deedRoute(`${one}/absagen`, cancelMeeting, saved))
  .route(
    "/",
    deedRoute("/arbeit/netzwerk/aufgabe/:taskId/erledigt", finishMeetingTask, ({ meetingId }) =>
      saved({ id: meetingId }),
    ),
  );
