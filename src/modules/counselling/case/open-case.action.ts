import { z } from "zod";
import { addPerson, personFields, PersonId } from "#modules/people/index.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { optionalText, severalOf } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { askers, channels } from "../contact/contact.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { officeOf } from "../office/own-office.ts";
import { CaseId, type Case, urgencies } from "./case.ts";
import { addCase, nextCaseNumber } from "./case.store.ts";

const optionally = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());

/** A request becomes a case. What may be kept about the person is settled by the consent, which is asked next. */
export const openCase = action({
  name: "counselling.case.open",
  input: z.object({
    ...personFields,
    office: optionally(z.uuid()),
    channel: z.enum(channels, "counselling.contact.no-channel"),
    referrer: z.enum(askers, "counselling.contact.no-asker"),
    referrerNote: optionalText(200),
    urgency: z.enum(urgencies).catch("normal"),
    concern: optionalText(2000),
    themes: severalOf(z.string()),
    stadtbezirk: optionally(z.uuid()),
  }),
  subject: noSubject,
  policy: casesPolicy,

  async run({ tx, input, actor, today }) {
    const { office, themes, stadtbezirk, channel, referrer, referrerNote, urgency, concern, ...person } = input;
    const where = officeOf(actor, office);
    const personId = PersonId.parse(newId());
    await addPerson(tx, {
      ...person,
      id: personId,
      purpose: "counselling",
      birthDate: null,
      areaId: null,
      restrictedOn: null,
      diedOn: null,
      example: false,
      version: 1,
      stadtbezirkId: where.officeId,
      employerId: where.employerId,
      shared: false,
      keeperId: actor.id,
    });
    const opened: Case = {
      ...where,
      ...{ channel, referrer, referrerNote, urgency, concern },
      id: CaseId.parse(newId()),
      number: await nextCaseNumber(tx, today.slice(0, 4)),
      personId,
      sharedInTandem: false,
      responsibleId: actor.substituteFor ?? actor.id,
      state: "neu",
      stadtbezirkId: stadtbezirk ?? where.officeId,
      areaId: null,
      ageBand: null,
      receivedOn: today,
      openedOn: today,
      firstTalkOn: null,
      reopenedOn: null,
      closedOn: null,
      closingReason: null,
      goalsReached: null,
      afterCallOn: null,
      afterCallResult: null,
      lastContactOn: null,
      restingUntil: null,
      example: false,
      version: 1,
    };
    await addCase(tx, opened, themes);
    return opened;
  },

  journal: (_, { id }) => ({ subject: id }),
});
