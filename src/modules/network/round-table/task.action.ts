import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { optionalDate } from "../form/typed.ts";
import { findMeeting, findTask, insertTask, saveTaskDone } from "./meeting.store.ts";
import { tablePolicy } from "./round-table.policy.ts";

export const addMeetingTask = action({
  name: "network.meeting-task.add",
  input: z.object({ meetingId: z.uuid(), worum: requiredText(500), wer: requiredText(120), frist: optionalDate }),
  subject: (tx, { meetingId }) => findMeeting(tx, meetingId),
  policy: tablePolicy,

  async run({ tx, input }) {
    const { meetingId, worum: content, wer: who, frist: dueOn } = input;
    const task = { id: newId(), meetingId, content, who, dueOn, doneOn: null };
    await insertTask(tx, task);
    return task;
  },

  journal: (_, { meetingId }) => ({ subject: meetingId, changed: ["tasks"] }),
});

export const finishMeetingTask = action({
  name: "network.meeting-task.done",
  input: z.object({ taskId: z.uuid() }),
  subject: (tx, { taskId }) => findTask(tx, taskId),
  policy: tablePolicy,

  async run({ tx, input, today }) {
    await saveTaskDone(tx, input.taskId, today);
    return findTask(tx, input.taskId);
  },

  journal: (_, { meetingId }) => ({ subject: meetingId, changed: ["tasks"] }),
});
