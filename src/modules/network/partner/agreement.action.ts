import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";
import { neededDate, optionalDate } from "../form/typed.ts";
import { networkPolicy } from "../network.policy.ts";
import { PartnerId } from "./partner.ts";
import { addAgreement, findAgreement, saveUntil } from "./partner-people.store.ts";
import { findPartner } from "./partner.store.ts";

export const addPartnerAgreement = action({
  name: "network.partner-agreement.add",
  input: z.object({ id: PartnerId, worum: requiredText(1000), seit: neededDate, bis: optionalDate }),
  subject: (tx, { id }) => findPartner(tx, id),
  policy: networkPolicy,

  async run({ tx, input, subject }) {
    const { worum: content, seit: since, bis: until } = input;
    if (until !== null && until < since)
      throw refuseFields({ field: "bis", reason: "network.partner-agreement.ends-before" });
    const agreement = { id: newId(), partnerId: subject.id, content, since, until };
    await addAgreement(tx, agreement);
    return agreement;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["agreements"] }),
});

export const endAgreement = action({
  name: "network.partner-agreement.end",
  input: z.object({ agreementId: z.uuid() }),
  subject: (tx, { agreementId }) => findAgreement(tx, agreementId),
  policy: networkPolicy,

  async run({ tx, subject, today }) {
    if (today < subject.since) throw refuse("network.partner-agreement.not-begun");
    await saveUntil(tx, subject.id, today);
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.partnerId, changed: ["agreements"] }),
});
