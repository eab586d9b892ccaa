import type { Policy } from "#platform/policy/policy.ts";
import { ofOwnOffice } from "../office/own-office.ts";

/** All offices see all seals; the one that gave a seal renews or withdraws it. */
export const sealPolicy: Policy<{ readonly officeId: string }> = [
  { role: "counsellor", may: ["network.seal.show"] },
  { role: "management", may: ["network.seal.show"] },
  { role: "counsellor", may: ["network.seal.renew", "network.seal.withdraw"], when: ofOwnOffice },
];

export const sealsPolicy: Policy = [
  { role: "counsellor", may: ["network.seal.list", "network.seal.grant"] },
  { role: "management", may: ["network.seal.list"] },
  { role: "system", may: ["network.seal.remind", "network.seal.erase"] },
];
