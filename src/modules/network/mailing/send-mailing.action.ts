import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { ownOffice } from "../office/own-office.ts";
import { selectPartners } from "../partner/list-partners.store.ts";
import { PartnerQuery } from "../partner/partner-query.ts";
import { recipientOf, wanted, wishes } from "./mailing.ts";
import { mailingsPolicy } from "./mailing.policy.ts";
import { insertMailing, listReachable } from "./mailing.store.ts";

/** Writes to a selection of partners: each by one way. The mails go out by themselves, letters and calls are for people. */
export const sendMailing = action({
  name: "network.mailing.send",
  input: PartnerQuery.extend({
    betreff: requiredText(150),
    text: requiredText(6000),
    weg: z.enum(wishes, "network.mailing.no-way"),
  }),
  subject: noSubject,
  policy: mailingsPolicy,

  async run({ tx, input, actor, today }) {
    const { betreff: subject, text: body, weg: wish, ...query } = input;
    const selected = await selectPartners(tx, query, today);
    const reachable = wanted(
      await listReachable(
        tx,
        selected.map(({ id }) => id),
      ),
    );
    const recipients = reachable.map((each) => recipientOf(each, wish)).filter((each) => each !== undefined);
    if (recipients.length === 0) throw refuse("network.mailing.nobody");
    const mailing = {
      ...{ id: newId(), officeId: ownOffice(actor), meetingId: null, subject, body },
      ...{ madeOn: today, sentBy: actor.id },
    };
    await insertMailing(tx, mailing, recipients);
    return { ...mailing, count: recipients.length };
  },

  journal: (_, { id, count }) => ({ subject: id, count }),
});
