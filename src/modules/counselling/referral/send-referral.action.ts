import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText, requiredText, severalOf } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { Refusal, refuse } from "#platform/refusal/refusal.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { caseReferralPolicy } from "./referral.policy.ts";
import { sendRequest } from "./referral-mail.store.ts";
import { maySeePerson, type Referral, referralChannels, ReferralId, sharedParts, targetKinds } from "./referral.ts";
import { addReferral, listGivenConsents, noteStep } from "./referral.store.ts";
import { findTarget } from "./target.store.ts";

/** "partner:018f…" of the list, or nothing when somebody else is named by hand. */
const target = z
  .string()
  .regex(new RegExp(`^(?:${targetKinds.join("|")}):[0-9a-f-]{36}$`))
  .optional()
  .catch(undefined);

/** Asks somebody to help. What they learn of the person is what the consent allows, and not before they said yes. */
export const sendReferral = action({
  name: "counselling.referral.send",
  input: z.object({
    caseId: CaseId,
    ziel: target,
    zielName: optionalText(200),
    zielMail: z.union([z.literal(""), z.email("counselling.referral.no-mail")]).optional(),
    what: requiredText(1000),
    reachable: optionalText(300),
    shares: severalOf(z.enum(sharedParts)),
    channel: z.enum(referralChannels, "counselling.referral.no-channel"),
    baseUrl: z.url(),
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: caseReferralPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    if (subject.closedOn !== null) throw refuse("counselling.referral.case-closed");
    const asked = await targetOf(tx, input);
    const { what, reachable, shares, channel } = input;
    if (shares.length > 0 && !maySeePerson(await listGivenConsents(tx, subject.id), asked.targetName, today))
      throw new Refusal("platform.fields", 422, {
        fields: [{ field: "shares", reason: "counselling.referral.no-consent", details: { name: asked.targetName } }],
      });
    if (channel === "mail" && asked.targetEmail === null)
      throw new Refusal("platform.fields", 422, {
        fields: [{ field: "zielMail", reason: "counselling.referral.no-mail" }],
      });
    const sent: Referral = {
      ...asked,
      ...{ what, reachable, shares, channel },
      id: ReferralId.parse(newId()),
      caseId: subject.id,
      officeId: subject.officeId,
      state: "gesendet",
      sentOn: today,
      seenOn: null,
      answeredOn: null,
      contactedOn: null,
      startedOn: null,
      startedSays: null,
      sustainedOn: null,
      endedOn: null,
      reason: null,
      chasedOn: null,
      chases: 0,
      responsibleId: subject.responsibleId ?? actor.id,
      version: 1,
    };
    await addReferral(tx, sent, now);
    const step = { referralId: sent.id, state: sent.state, onDay: today, says: "buero" as const, note: null };
    await noteStep(tx, { ...step, recordedBy: actor.id }, now);
    await sendRequest(tx, sent, { baseUrl: input.baseUrl, actor, now, again: false });
    return sent;
  },

  journal: (_, { id }) => ({ subject: id }),
});

async function targetOf(
  tx: Parameters<typeof findTarget>[0],
  {
    ziel,
    zielName,
    zielMail,
  }: { readonly ziel?: string | undefined; readonly zielName: string | null; readonly zielMail?: string | undefined },
): Promise<Pick<Referral, "targetKind" | "targetId" | "targetName" | "targetEmail">> {
  const [kind = "", id = ""] = ziel?.split(":") ?? [];
  const found = ziel === undefined ? undefined : await findTarget(tx, kind, id);
  const typed = zielMail === undefined || zielMail === "" ? null : zielMail.toLowerCase();
  if (found)
    return { targetKind: found.kind, targetId: found.id, targetName: found.name, targetEmail: typed ?? found.email };
  if (zielName === null)
    throw new Refusal("platform.fields", 422, {
      fields: [{ field: "ziel", reason: "counselling.referral.no-target" }],
    });
  return { targetKind: "andere", targetId: null, targetName: zielName, targetEmail: typed };
}
