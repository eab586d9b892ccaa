import { z } from "zod";
import { listOffices } from "#modules/places/index.ts";
import { findPerson } from "#modules/people/index.ts";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";
import { type Case, CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { listConsents } from "../consent/consent.store.ts";
import { recipientsOf } from "../consent/consent.ts";
import { letterPolicy } from "../counselling.policy.ts";
import { keepPaper } from "../document/keep-paper.store.ts";
import { optionally } from "../typed-choice.ts";
import { letterPaper } from "./letter-paper.ts";
import { sourceOf } from "./letter-source.ts";
import { goesToInstitution, hasGap, letterKinds, letterSizes } from "./letter.ts";

const typed = {
  recipient: requiredText(400),
  institution: z.string().trim().max(200).optional().catch(undefined),
  subject: requiredText(150),
  body: requiredText(6000),
  size: z.enum(letterSizes).catch("14"),
};

export const nextOf = () => optionally(z.uuid());

/** A letter is made from what stands in the form, and kept with the case as it is. */
export const makeLetter = action({
  name: "counselling.letter.make",
  input: z.object({ caseId: CaseId, letter: z.enum(letterKinds), documentId: nextOf(), ...typed }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: letterPolicy,

  async run(context) {
    const { tx, subject, actor, today } = context;
    const { caseId: _, letter: kind, documentId, ...written } = context.input;
    const { recipient, subject: title, body, size, institution } = written;
    await requireAlive(tx, subject);
    if (hasGap(body)) throw refuseFields({ field: "body", reason: "counselling.letter.gap" });
    if (goesToInstitution(kind)) await requireConsent(tx, subject, institution, today);
    const [office] = await listOffices(tx, subject.officeId);
    const letter = { kind, recipient, body, size, subject: title, caseNumber: subject.number, writer: actor.name };
    const order = letterPaper(letter, office, today);
    const source = sourceOf(kind, { ...written, institution: institution ?? "" });
    return keepPaper(context, { order, kind: "schreiben", title, source, documentId });
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["documents"] }),
});

/** A dead person gets no more letters. */
export async function requireAlive(tx: Transaction, { personId }: Pick<Case, "personId">): Promise<void> {
  if ((await findPerson(tx, personId)).diedOn !== null) throw refuse("counselling.letter.person-died");
}

async function requireConsent(tx: Transaction, { id }: Case, institution: string | undefined, today: LocalDate) {
  const allowed = recipientsOf(await listConsents(tx, id), today);
  if (institution === undefined || !allowed.includes(institution))
    throw refuseFields({ field: "institution", reason: "counselling.letter.no-consent" });
}
