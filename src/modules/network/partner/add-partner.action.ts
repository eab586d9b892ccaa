import { action, noSubject } from "#platform/action/action.ts";
import { newId } from "#platform/database/ids.ts";
import { networkPolicy } from "../network.policy.ts";
import { PartnerId } from "./partner.ts";
import { contentOf, PartnerForm } from "./partner-form.ts";
import { insertPartner, type PartnerWithAreas } from "./partner.store.ts";

export const addPartner = action({
  name: "network.partner.add",
  input: PartnerForm,
  subject: noSubject,
  policy: networkPolicy,

  async run({ tx, input, today }) {
    const partner: PartnerWithAreas = {
      ...contentOf(input),
      id: PartnerId.parse(newId()),
      status: "aktiv",
      mergedInto: null,
      lastContactOn: null,
      confirmedOn: today,
      endedOn: null,
      endReason: null,
      sourceName: null,
      example: false,
      version: 1,
    };
    await insertPartner(tx, partner);
    return partner;
  },
});
