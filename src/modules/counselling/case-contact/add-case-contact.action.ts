import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalCount, optionalText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { readTime } from "#platform/dates/german-input.ts";
import type { LocalTime } from "#platform/dates/local-date.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { CaseId } from "../case/case.ts";
import { findCase, saveCase } from "../case/case.store.ts";
import { requireOpen } from "../case/transition.ts";
import { caseContactPolicy } from "../counselling.policy.ts";
import { typedPastDay } from "../typed-day.ts";
import { addCaseContact } from "./case-contact.store.ts";
import { contactKinds } from "./case-contact.ts";

/** A talk or a home visit: when, how long, who was there, what matters from it. */
export const addContactInCase = action({
  name: "counselling.case-contact.add",
  input: z.object({
    caseId: CaseId,
    kind: z.enum(contactKinds, "counselling.case-contact.no-kind"),
    onDay: z.string().catch(""),
    atTime: optionalText(20),
    minutes: optionalCount(),
    place: optionalText(200),
    participants: optionalText(200),
    note: optionalText(4000),
    private: z.enum(["ja"]).optional(),
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: caseContactPolicy,

  async run({ tx, subject, input, actor, today, now }) {
    requireOpen(subject);
    const { caseId, kind, minutes, place, participants, note } = input;
    if (minutes !== null && minutes > 1440)
      throw refuseFields({ field: "minutes", reason: "counselling.case-contact.too-long" });
    const onDay = typedPastDay("onDay", input.onDay, today);
    const atTime = typedTimeOrNone(input.atTime);
    const said = { caseId, kind, minutes, place, participants, note, onDay, atTime };
    const author = { authorId: actor.id, private: input.private === "ja", version: 1, createdAt: now };
    await addCaseContact(tx, { ...said, ...author, id: newId() });
    const latest = subject.lastContactOn === null || subject.lastContactOn < onDay ? onDay : subject.lastContactOn;
    const talked = { ...subject, lastContactOn: latest, firstTalkOn: subject.firstTalkOn ?? onDay };
    await saveCase(tx, talked);
    return talked;
  },
});

function typedTimeOrNone(text: string | null): LocalTime | null {
  if (text === null) return null;
  const time = readTime(text);
  if (time === undefined) throw refuseFields({ field: "atTime", reason: "platform.dates.not-a-time" });
  return time;
}
