import type { Policy } from "#platform/policy/policy.ts";
import { ofOwnOffice } from "../office/own-office.ts";

/** Cards hold a first name and a number: only the office that got them sees them. */
export const cardPolicy: Policy<{ readonly officeId: string }> = [
  {
    role: "counsellor",
    may: [
      "network.neighbour-card.show",
      "network.neighbour-card.withdraw",
      "network.neighbour-match.make",
      "network.neighbour-match.end",
    ],
    when: ofOwnOffice,
  },
];

export const cardsPolicy: Policy = [
  {
    role: "counsellor",
    may: ["network.neighbour-card.list", "network.neighbour-card.prepare", "network.neighbour-card.add"],
  },
  { role: "system", may: ["network.neighbour-card.erase"] },
];
