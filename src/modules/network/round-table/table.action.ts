import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { optionalText, requiredText, severalOf } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { chosenId, stand, ticked } from "../form/typed.ts";
import { ownOffice } from "../office/own-office.ts";
import { tablePolicy, tablesPolicy } from "./round-table.policy.ts";
import { addMembers, findTable, insertTable, removeMember, saveTable } from "./round-table.store.ts";

const TableForm = z.object({ name: requiredText(120), thema: optionalText(1000) });

export const foundTable = action({
  name: "network.round-table.found",
  input: TableForm.extend({ buero: chosenId }),
  subject: noSubject,
  policy: tablesPolicy,

  async run({ tx, input, actor }) {
    const { name, thema: about, buero } = input;
    const officeId = ownOffice(actor, buero);
    const table = { id: newId(), officeId, name, about, endedOn: null, example: false, version: 1 };
    await insertTable(tx, table);
    return table;
  },
});

export const changeTable = action({
  name: "network.round-table.change",
  input: TableForm.extend({ tableId: z.uuid(), stand, beendet: ticked }),
  subject: (tx, { tableId }) => findTable(tx, tableId),
  policy: tablePolicy,

  async run({ tx, input, today }) {
    const { id, officeId, example, version, endedOn } = await findTable(tx, input.tableId);
    if (version !== input.stand) throw new Refusal("network.round-table.changed-meanwhile", 409);
    const changed = { id, officeId, example, version, name: input.name, about: input.thema };
    const table = { ...changed, endedOn: input.beendet ? (endedOn ?? today) : null };
    await saveTable(tx, table);
    return table;
  },
});

/** Partners take a seat at the table. */
export const joinTable = action({
  name: "network.round-table.join",
  input: z.object({
    tableId: z.uuid(),
    partner: severalOf(z.uuid()).pipe(z.array(z.uuid()).min(1, "network.round-table.nobody")),
  }),
  subject: (tx, { tableId }) => findTable(tx, tableId),
  policy: tablePolicy,

  async run({ tx, input, today }) {
    await addMembers(tx, input.tableId, input.partner, today);
    return { id: input.tableId, count: input.partner.length };
  },

  journal: (_, { id, count }) => ({ subject: id, changed: ["members"], count }),
});

export const leaveTable = action({
  name: "network.round-table.leave",
  input: z.object({ tableId: z.uuid(), partnerId: z.uuid() }),
  subject: (tx, { tableId }) => findTable(tx, tableId),
  policy: tablePolicy,

  async run({ tx, input }) {
    await removeMember(tx, input.tableId, input.partnerId);
    return { id: input.tableId };
  },

  journal: (_, { id }) => ({ subject: id, changed: ["members"] }),
});
