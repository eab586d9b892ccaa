import { z } from "zod";
import { keepPerson } from "#modules/people/index.ts";
import { action } from "#platform/action/action.ts";
import { optionalText, severalOf } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";
import { type Case, CaseId } from "../case/case.ts";
import { findCase, saveCase } from "../case/case.store.ts";
import { requireOpen } from "../case/transition.ts";
import { consentPolicy } from "../counselling.policy.ts";
import { typedDayOrNone, typedPastDay } from "../typed-day.ts";
import { currentConsentText } from "./consent-texts.ts";
import { addConsent, addSignature } from "./consent.store.ts";
import { consentForms, consentScopes } from "./consent.ts";

/** What the person agreed to: on paper, on the screen, or spoken. */
export const recordConsent = action({
  name: "counselling.consent.record",
  input: z.object({
    caseId: CaseId,
    scopes: severalOf(z.enum(consentScopes)),
    recipients: optionalText(500),
    form: z.enum(consentForms, "counselling.consent.no-form"),
    givenOn: z.string().catch(""),
    validUntil: optionalText(30),
    strokes: z
      .string()
      .max(100_000)
      .regex(/^[ML0-9. ]*$/)
      .catch(""),
    typedName: optionalText(200),
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: consentPolicy,

  async run({ tx, subject, input, actor, today }) {
    requireOpen(subject);
    const recipients = (input.recipients ?? "")
      .split(/[\n;]/)
      .map((each) => each.trim())
      .filter(Boolean);
    checkWhole(input, recipients);
    const given = {
      caseId: subject.id,
      textVersion: currentConsentText.id,
      givenOn: typedPastDay("givenOn", input.givenOn, today),
      form: input.form,
      validUntil: typedDayOrNone("validUntil", input.validUntil, today),
      withdrawnOn: null,
      recordedBy: actor.id,
    };
    const signature = { strokes: input.strokes || null, typedName: input.typedName };
    for (const scope of input.scopes)
      for (const recipient of scope === "weitergabe" ? recipients : [null]) {
        const id = newId();
        await addConsent(tx, { ...given, id, scope, recipient });
        if (input.form === "bildschirm") await addSignature(tx, id, signature);
      }
    return input.scopes.includes("tandem") ? share(tx, subject, true) : subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["consents"] }),
});

function checkWhole(
  {
    scopes,
    form,
    strokes,
    typedName,
  }: { scopes: readonly string[]; form: string; strokes: string; typedName: string | null },
  recipients: readonly string[],
): void {
  if (scopes.length === 0) throw refuseFields({ field: "scopes", reason: "counselling.consent.no-scope" });
  if (scopes.includes("weitergabe") && recipients.length === 0)
    throw refuseFields({ field: "recipients", reason: "counselling.consent.no-recipient" });
  if (form === "bildschirm" && strokes === "" && typedName === null) throw refuse("counselling.consent.not-signed");
}

/** Case and person's record are read by both employers of the tandem, or by one. */
export async function share(tx: Transaction, current: Case, sharedInTandem: boolean): Promise<Case> {
  await keepPerson(tx, current.personId, { shared: sharedInTandem });
  const shared = { ...current, sharedInTandem };
  await saveCase(tx, shared);
  return shared;
}
