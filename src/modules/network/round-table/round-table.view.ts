import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { listStadtbezirke } from "#modules/places/index.ts";
import { ofOwnOffice } from "../office/own-office.ts";
import { selectPartners } from "../partner/list-partners.store.ts";
import { PartnerQuery } from "../partner/partner-query.ts";
import { findMeeting, listAttending, listMeetings, listOpenTasks, listTasks } from "./meeting.store.ts";
import { nextHost } from "./round-table.ts";
import { tablePolicy, tablesPolicy } from "./round-table.policy.ts";
import { findTable, listMembers, listTables } from "./round-table.store.ts";

export const showTables = view({
  name: "network.round-table.list",
  input: z.object({}),
  policy: tablesPolicy,
  load: async ({ tx, actor, today }) => ({
    tables: await listTables(tx, actor.scopes?.["stadtbezirk"] ?? [], today),
    mayWork: actor.roles.includes("counsellor"),
  }),
});

export const prepareTable = view({
  name: "network.round-table.prepare",
  input: z.object({}),
  policy: tablesPolicy,
  load: async ({ tx, actor }) => {
    const own = actor.scopes?.["stadtbezirk"] ?? [];
    return { offices: (await listStadtbezirke(tx)).filter(({ id }) => own.includes(id)) };
  },
});

/** A table with its members, whose turn it is to host, its meetings and what is still to be done. */
export const showTable = view({
  name: "network.round-table.show",
  input: z.object({ tableId: z.uuid() }),
  subject: (tx, { tableId }) => findTable(tx, tableId),
  policy: tablePolicy,
  load: async ({ tx, input, actor }) => {
    const table = await findTable(tx, input.tableId);
    const members = await listMembers(tx, table.id);
    return {
      table,
      members,
      nextHost: nextHost(members),
      meetings: await listMeetings(tx, table.id),
      tasks: await listOpenTasks(tx, table.id),
      mayWork: actor.roles.includes("counsellor") && ofOwnOffice(actor, table),
    };
  },
});

/** Partners that could take a seat, by the filters of the list. */
export const chooseMembers = view({
  name: "network.round-table.choose",
  input: z.object({ tableId: z.uuid(), q: PartnerQuery.shape.q }),
  subject: (tx, { tableId }) => findTable(tx, tableId),
  policy: tablePolicy,
  load: async ({ tx, input, today }) => {
    const table = await findTable(tx, input.tableId);
    const seated = new Set((await listMembers(tx, table.id)).map(({ partnerId }) => partnerId));
    const query = PartnerQuery.parse({ q: input.q, ...(input.q === "" && { bezirk: table.officeId }) });
    const found = await selectPartners(tx, query, today);
    return { table, q: input.q, partners: found.filter(({ id }) => !seated.has(id)).slice(0, 100) };
  },
});

export const showMeeting = view({
  name: "network.meeting.show",
  input: z.object({ meetingId: z.uuid() }),
  subject: (tx, { meetingId }) => findMeeting(tx, meetingId),
  policy: tablePolicy,
  load: async ({ tx, input, actor, today }) => {
    const meeting = await findMeeting(tx, input.meetingId);
    return {
      meeting,
      members: await listMembers(tx, meeting.tableId),
      attending: await listAttending(tx, meeting.id),
      tasks: await listTasks(tx, meeting.id),
      today,
      mayWork: actor.roles.includes("counsellor") && ofOwnOffice(actor, meeting),
    };
  },
});
