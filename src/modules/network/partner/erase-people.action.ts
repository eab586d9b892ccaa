import { z } from "zod";
import { lastDayOver, periodOf } from "#law/retention-period.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { networkPolicy } from "../network.policy.ts";
import { erasePeople } from "./partner-people.store.ts";

/** Who spoke for a partner is forgotten some time after they left or the cooperation ended. */
export const erasePartnerPeople = action({
  name: "network.partner.erase",
  input: z.object({}),
  subject: noSubject,
  policy: networkPolicy,
  run: ({ tx, today }) => erasePeople(tx, lastDayOver(today, periodOf("network.partner_people", "name"))),
  journal: (_, erased) => ({ subject: null, count: erased }),
});
