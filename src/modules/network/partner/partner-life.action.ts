import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { networkPolicy } from "../network.policy.ts";
import { end, PartnerId, revive } from "./partner.ts";
import { lockPartner, savePartner } from "./partner.store.ts";

export const confirmPartner = action({
  name: "network.partner.confirm",
  input: z.object({ id: PartnerId }),
  subject: (tx, { id }) => lockPartner(tx, id),
  policy: networkPolicy,
  async run({ tx, subject, today }) {
    const confirmed = { ...subject, confirmedOn: today };
    await savePartner(tx, confirmed);
    return confirmed;
  },
});

export const endPartner = action({
  name: "network.partner.end",
  input: z.object({ id: PartnerId, grund: optionalText(300), sicher: z.literal("ja", "network.partner.end.tick") }),
  subject: (tx, { id }) => lockPartner(tx, id),
  policy: networkPolicy,
  async run({ tx, input, subject, today }) {
    const ended = { ...subject, ...end(subject, today, input.grund) };
    await savePartner(tx, ended);
    return ended;
  },
});

export const revivePartner = action({
  name: "network.partner.revive",
  input: z.object({ id: PartnerId }),
  subject: (tx, { id }) => lockPartner(tx, id),
  policy: networkPolicy,
  async run({ tx, subject }) {
    const revived = { ...subject, ...revive(subject) };
    await savePartner(tx, revived);
    return revived;
  },
});
