import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText, severalOf } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { ownOffice } from "../office/own-office.ts";
import { PartnerId } from "../partner/partner.ts";
import { findPartner } from "../partner/partner.store.ts";
import { checkCriteria, criteria, renew, type Seal, validUntilFrom, withdraw } from "./seal.ts";
import { sealPolicy, sealsPolicy } from "./seal.policy.ts";
import { findSeal, hasLivingSeal, insertSeal, saveSeal } from "./seal.store.ts";

const met = severalOf(z.enum(criteria));

export const grantSeal = action({
  name: "network.seal.grant",
  input: z.object({ id: PartnerId, erfuellt: met, notiz: optionalText(1000) }),
  subject: (tx, { id }) => findPartner(tx, id),
  policy: sealsPolicy,

  async run({ tx, input, actor, today }) {
    checkCriteria(input.erfuellt);
    if (await hasLivingSeal(tx, input.id, today)) throw refuse("network.seal.there-already");
    const seal: Seal = {
      id: newId(),
      partnerId: input.id,
      officeId: ownOffice(actor),
      criteria: input.erfuellt,
      note: input.notiz,
      grantedOn: today,
      validUntil: validUntilFrom(today),
      withdrawnOn: null,
      remindedOn: null,
      example: false,
      version: 1,
    };
    await insertSeal(tx, seal);
    return seal;
  },

  journal: (_, { id }) => ({ subject: id }),
});

export const renewSeal = action({
  name: "network.seal.renew",
  input: z.object({ sealId: z.uuid(), erfuellt: met, notiz: optionalText(1000) }),
  subject: (tx, { sealId }) => findSeal(tx, sealId),
  policy: sealPolicy,

  async run({ tx, input, today }) {
    const renewed = { ...renew(await findSeal(tx, input.sealId), input.erfuellt, today), note: input.notiz };
    await saveSeal(tx, renewed);
    return renewed;
  },
});

export const withdrawSeal = action({
  name: "network.seal.withdraw",
  input: z.object({ sealId: z.uuid(), sicher: z.literal("ja", "network.seal.withdraw.tick") }),
  subject: (tx, { sealId }) => findSeal(tx, sealId),
  policy: sealPolicy,

  async run({ tx, input, today }) {
    const withdrawn = withdraw(await findSeal(tx, input.sealId), today);
    await saveSeal(tx, withdrawn);
    return withdrawn;
  },
});
