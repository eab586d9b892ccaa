import type { Policy } from "#platform/policy/policy.ts";
import { ofOwnOffice } from "../office/own-office.ts";

const work = [
  "network.session.edit",
  "network.session.change",
  "network.session.duty",
  "network.session.count",
  "network.session.cancel",
  "network.session.replan",
];

/** All offices see each other's hours; whoever works in the office changes them. */
export const sessionPolicy: Policy<{ readonly officeId: string }> = [
  { role: "counsellor", may: ["network.session.show"] },
  { role: "management", may: ["network.session.show"] },
  { role: "counsellor", may: work, when: ofOwnOffice },
];

export const seriesPolicy: Policy<{ readonly officeId: string }> = [
  { role: "counsellor", may: ["network.session-series.end"], when: ofOwnOffice },
];

export const sessionsPolicy: Policy = [
  {
    role: "counsellor",
    may: [
      "network.session.list",
      "network.session.week",
      "network.session.own-day",
      "network.session.prepare",
      "network.session.plan",
    ],
  },
  { role: "management", may: ["network.session.list", "network.session.week"] },
  { role: "system", may: ["network.session.make-ahead"] },
];
