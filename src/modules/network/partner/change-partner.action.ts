import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { stand } from "../form/typed.ts";
import { networkPolicy } from "../network.policy.ts";
import { PartnerId } from "./partner.ts";
import { contentOf, PartnerForm } from "./partner-form.ts";
import { lockPartner, savePartner } from "./partner.store.ts";

/** Who looked at a partner's details and saved them has also confirmed them. */
export const changePartner = action({
  name: "network.partner.change",
  input: z.intersection(PartnerForm, z.object({ id: PartnerId, stand })),
  subject: (tx, { id }) => lockPartner(tx, id),
  policy: networkPolicy,

  async run({ tx, input, subject, today }) {
    if (subject.version !== input.stand) throw new Refusal("network.partner.changed-meanwhile", 409);
    const changed = { ...subject, ...contentOf(input), confirmedOn: today };
    await savePartner(tx, changed);
    return changed;
  },
});
