import { z } from "zod";
import { lastDayOver, periodOf } from "#law/retention-period.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { optionalText, requiredText, severalOf } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { Refusal, refuseFields } from "#platform/refusal/refusal.ts";
import { chosenId, neededDate, neededTime, optionalTime, stand } from "../form/typed.ts";
import { eraseMeetings, findMeeting, insertMeeting, saveAttendance, saveMeeting } from "./meeting.store.ts";
import { cancel, type Meeting, record } from "./round-table.ts";
import { tablePolicy, tablesPolicy } from "./round-table.policy.ts";
import { findTable, listMembers } from "./round-table.store.ts";

const MeetingForm = z.object({
  tag: neededDate,
  von: neededTime,
  bis: optionalTime,
  gastgeber: chosenId,
  ort: requiredText(200),
  themen: optionalText(4000),
});

function said({ tag, von, bis, gastgeber, ort, themen }: z.output<typeof MeetingForm>) {
  if (bis !== null && bis <= von) throw refuseFields({ field: "bis", reason: "network.meeting.ends-before" });
  return { onDay: tag, startsAt: von, endsAt: bis, hostId: gastgeber, place: ort, agenda: themen };
}

export const planMeeting = action({
  name: "network.meeting.plan",
  input: MeetingForm.extend({ tableId: z.uuid() }),
  subject: (tx, { tableId }) => findTable(tx, tableId),
  policy: tablePolicy,

  async run({ tx, input, today }) {
    const what = said(input);
    if (what.onDay < today) throw refuseFields({ field: "tag", reason: "network.meeting.in-past" });
    const meeting: Meeting = {
      ...what,
      id: newId(),
      tableId: input.tableId,
      minutes: null,
      state: "geplant",
      version: 1,
    };
    await insertMeeting(tx, meeting);
    return meeting;
  },

  journal: (_, { id }) => ({ subject: id }),
});

export const changeMeeting = action({
  name: "network.meeting.change",
  input: MeetingForm.extend({ meetingId: z.uuid(), stand }),
  subject: (tx, { meetingId }) => findMeeting(tx, meetingId),
  policy: tablePolicy,

  async run({ tx, input }) {
    const meeting = await findMeeting(tx, input.meetingId);
    if (meeting.version !== input.stand) throw new Refusal("network.meeting.changed-meanwhile", 409);
    const changed = { ...meeting, ...said(input) };
    await saveMeeting(tx, changed);
    return changed;
  },
});

export const cancelMeeting = action({
  name: "network.meeting.cancel",
  input: z.object({ meetingId: z.uuid() }),
  subject: (tx, { meetingId }) => findMeeting(tx, meetingId),
  policy: tablePolicy,

  async run({ tx, input }) {
    const cancelled = cancel(await findMeeting(tx, input.meetingId));
    await saveMeeting(tx, cancelled);
    return cancelled;
  },
});

/** Who came and what was said. */
export const recordMeeting = action({
  name: "network.meeting.record",
  input: z.object({ meetingId: z.uuid(), da: severalOf(z.uuid()), protokoll: optionalText(20_000) }),
  subject: (tx, { meetingId }) => findMeeting(tx, meetingId),
  policy: tablePolicy,

  async run({ tx, input, today }) {
    const held = record(await findMeeting(tx, input.meetingId), input.protokoll, today);
    const members = (await listMembers(tx, held.tableId)).map(({ partnerId }) => partnerId);
    await saveAttendance(tx, held.id, { members, came: input.da });
    await saveMeeting(tx, held);
    return held;
  },
});

export const eraseOldMeetings = action({
  name: "network.meeting.erase",
  input: z.object({}),
  subject: noSubject,
  policy: tablesPolicy,
  run: ({ tx, today }) => eraseMeetings(tx, lastDayOver(today, periodOf("network.meetings", "minutes"))),
  journal: (_, erased) => ({ subject: null, count: erased }),
});
