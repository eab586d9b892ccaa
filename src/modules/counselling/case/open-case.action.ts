import { z } from "zod";
import { addPerson, personFields, PersonId } from "#modules/people/index.ts";
import { action, type DeedContext, noSubject } from "#platform/action/action.ts";
import { optionalCount, optionalText, severalOf } from "#platform/action/input.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { Refusal, refuseFields } from "#platform/refusal/refusal.ts";
import { ageBands, askers, channels } from "../contact/contact.ts";
import { findContact, saveContact } from "../contact/contact.store.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { addCaseEvent } from "../event/case-event.store.ts";
import { officeOf } from "../office/own-office.ts";
import { optionally } from "../typed-choice.ts";
import { moveReferralsToCase } from "../referral/referral-of-contact.store.ts";
import { typedDayOrNone } from "../typed-day.ts";
import { ageBandOf } from "./age-band.ts";
import { addCaseContact } from "../case-contact/case-contact.store.ts";
import type { CaseContact } from "../case-contact/case-contact.ts";
import { type Case, CaseId, newCase, urgencies } from "./case.ts";
import { addCase, nextCaseNumber } from "./case.store.ts";
import { listLikeCases } from "./duplicate.store.ts";

const Request = z.object({
  ...personFields,
  birthDate: optionalText(30),
  office: optionally(z.uuid()),
  channel: z.enum(channels, "counselling.contact.no-channel"),
  referrer: z.enum(askers, "counselling.contact.no-asker"),
  referrerNote: optionalText(200),
  urgency: z.enum(urgencies).catch("normal"),
  concern: optionalText(2000),
  themes: severalOf(z.string()),
  stadtbezirk: optionally(z.uuid()),
  ageBand: optionally(z.enum(ageBands)).catch(null),
  /** How long the brief contact took that this comes from. */
  minutes: optionalCount(),
  /** The brief contact that the case comes from. */
  contact: optionally(z.uuid()),
  /** "Somebody else": the like cases were looked at. */
  anders: z.enum(["ja"]).optional().catch(undefined),
});
type Request = z.output<typeof Request>;

/** A request becomes a case. What may be kept about the person is settled by the consent, which is asked next. */
export const openCase = action({
  name: "counselling.case.open",
  input: Request,
  subject: noSubject,
  policy: casesPolicy,

  async run({ tx, input, actor, today, now }) {
    const where = officeOf(actor, input.office);
    const birthDate = birthDateOf(input, today);
    if (input.anders === undefined && (await listLikeCases(tx, { ...input, birthDate })).length > 0)
      throw new Refusal("counselling.case.looks-alike", 409);
    const personId = await keep(tx, input, { where, birthDate, actor });
    const { channel, referrer, referrerNote, urgency, concern, minutes } = input;
    const begun = newCase({
      ...where,
      ...{ channel, referrer, referrerNote, urgency, concern, personId },
      id: CaseId.parse(newId()),
      number: await nextCaseNumber(tx, today.slice(0, 4)),
      responsibleId: actor.substituteFor ?? actor.id,
      stadtbezirkId: input.stadtbezirk ?? where.officeId,
      ageBand: ageBandOf(birthDate, today) ?? input.ageBand,
      openedOn: today,
    });
    const opened = minutes === null ? begun : { ...begun, firstTalkOn: today, lastContactOn: today };
    await addCase(tx, opened, input.themes);
    if (minutes !== null) await addCaseContact(tx, firstTalk(opened, minutes, { actor, now }));
    await addCaseEvent(tx, { caseId: opened.id, onDay: today, kind: "aufgenommen", actorId: actor.id });
    if (input.contact !== null) await takeOver(tx, input.contact, opened);
    return opened;
  },

  journal: (_, { id }) => ({ subject: id }),
});

/** The contact is counted as the case from now on, and whoever was asked is asked for the case. */
async function takeOver(tx: Transaction, contactId: string, opened: Case): Promise<void> {
  const contact = await findContact(tx, contactId);
  if (contact.result !== "fall") await saveContact(tx, { ...contact, result: "fall" });
  await moveReferralsToCase(tx, contact.id, opened);
}

function birthDateOf({ birthDate }: Request, today: LocalDate): LocalDate | null {
  const born = typedDayOrNone("birthDate", birthDate, today);
  if (born !== null && born > today) throw refuseFields({ field: "birthDate", reason: "counselling.day.future" });
  return born;
}

interface Kept {
  readonly where: ReturnType<typeof officeOf>;
  readonly birthDate: LocalDate | null;
  readonly actor: Actor;
}

async function keep(
  tx: DeedContext<Request, undefined>["tx"],
  { salutation, firstName, lastName, street, postcode, town, phone, mobile, email, language }: Request,
  { where, birthDate, actor }: Kept,
): Promise<z.output<typeof PersonId>> {
  const id = PersonId.parse(newId());
  await addPerson(tx, {
    ...{ salutation, firstName, lastName, street, postcode, town, phone, mobile, email, language, birthDate, id },
    purpose: "counselling",
    areaId: null,
    restrictedOn: null,
    diedOn: null,
    example: false,
    version: 1,
    stadtbezirkId: where.officeId,
    employerId: where.employerId,
    shared: false,
    keeperId: actor.substituteFor ?? actor.id,
  });
  return id;
}

const kinds = {
  telefon: "telefon",
  besuch: "buero",
  mail: "mail",
  aussensprechstunde: "unterwegs",
  unterwegs: "unterwegs",
} as const;

/** The brief contact that the case comes from was its first talk. */
const firstTalk = (
  { id, channel, openedOn }: Case,
  minutes: number,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): CaseContact => ({
  id: newId(),
  caseId: id,
  onDay: openedOn,
  kind: kinds[channel],
  minutes,
  atTime: null,
  place: null,
  participants: null,
  note: null,
  private: false,
  authorId: actor.id,
  version: 1,
  createdAt: now,
});
