import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { recipientOf, wishes } from "../mailing/mailing.ts";
import { insertMailing, listReachable } from "../mailing/mailing.store.ts";
import { findMeeting } from "./meeting.store.ts";
import { checkInvitable } from "./round-table.ts";
import { tablePolicy } from "./round-table.policy.ts";
import { listMembers } from "./round-table.store.ts";

/** Invites everybody who sits at the table, each by one way. It is a mailing like others: with proof, letters and phone list. */
export const inviteToMeeting = action({
  name: "network.meeting.invite",
  input: z.object({
    meetingId: z.uuid(),
    betreff: requiredText(150),
    text: requiredText(6000),
    weg: z.enum(wishes, "network.mailing.no-way"),
  }),
  subject: (tx, { meetingId }) => findMeeting(tx, meetingId),
  policy: tablePolicy,

  async run({ tx, input, actor, today }) {
    const meeting = await findMeeting(tx, input.meetingId);
    checkInvitable(meeting, today);
    const members = await listMembers(tx, meeting.tableId);
    const reachable = await listReachable(
      tx,
      members.map(({ partnerId }) => partnerId),
    );
    const recipients = reachable.map((each) => recipientOf(each, input.weg)).filter((each) => each !== undefined);
    if (recipients.length === 0) throw refuse("network.mailing.nobody");
    const mailing = {
      ...{ id: newId(), officeId: meeting.officeId, meetingId: meeting.id },
      ...{ subject: input.betreff, body: input.text, madeOn: today, sentBy: actor.id },
    };
    await insertMailing(tx, mailing, recipients);
    return { ...mailing, count: recipients.length };
  },

  journal: (_, { meetingId, count }) => ({ subject: meetingId, count }),
});
