import type { Policy } from "#platform/policy/policy.ts";
import { ofOwnOffice } from "../office/own-office.ts";

interface OfOffice {
  readonly officeId: string;
}

/** Round tables are read by all offices, so that one learns from the other; each office keeps its own. */
export const tablePolicy: Policy<OfOffice> = [
  { role: "counsellor", may: ["network.round-table.show", "network.meeting.show"] },
  { role: "management", may: ["network.round-table.show", "network.meeting.show"] },
  {
    role: "counsellor",
    may: [
      "network.round-table.change",
      "network.round-table.join",
      "network.round-table.leave",
      "network.round-table.choose",
      "network.meeting.plan",
      "network.meeting.change",
      "network.meeting.cancel",
      "network.meeting.invite",
      "network.meeting.record",
      "network.meeting-task.add",
      "network.meeting-task.done",
    ],
    when: ofOwnOffice,
  },
];

export const tablesPolicy: Policy = [
  { role: "counsellor", may: ["network.round-table.list", "network.round-table.prepare", "network.round-table.found"] },
  { role: "management", may: ["network.round-table.list"] },
  { role: "system", may: ["network.meeting.erase"] },
];
