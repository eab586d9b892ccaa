import type { Policy } from "#platform/policy/policy.ts";
import { ofOwnOffice } from "../office/own-office.ts";
import type { Mailing } from "./mailing.ts";

/** Deeds that make something new or list what row-level security shows. */
export const mailingsPolicy: Policy = [
  { role: "counsellor", may: ["network.mailing.list", "network.mailing.prepare", "network.mailing.send"] },
  { role: "system", may: ["network.mailing.write", "network.mailing.erase"] },
  { role: "public", may: ["network.mailing.unsubscribe"] },
];

/** Whom an office wrote to is the office's own business. */
export const mailingPolicy: Policy<Mailing> = [
  { role: "counsellor", may: ["network.mailing.show", "network.mailing.done"], when: ofOwnOffice },
];
