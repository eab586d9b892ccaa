import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { listStadtbezirke } from "#modules/places/index.ts";
import { ofOwnOffice } from "../office/own-office.ts";
import { sealPolicy, sealsPolicy } from "./seal.policy.ts";
import { findSeal, listSeals } from "./seal.store.ts";

export const sealsPerPage = 50;
const ignored = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

export const SealQuery = z.object({
  /** Without one: all. */
  stand: ignored(z.enum(["gueltig", "laeuft-ab", "abgelaufen", "entzogen"])),
  bezirk: ignored(z.uuid()),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type SealQuery = z.output<typeof SealQuery>;

export const showSeals = view({
  name: "network.seal.list",
  input: SealQuery,
  policy: sealsPolicy,
  load: async ({ tx, input, actor, today }) => ({
    query: input,
    today,
    stadtbezirke: await listStadtbezirke(tx),
    mayWork: actor.roles.includes("counsellor"),
    ...(await listSeals(tx, {
      ...{ standing: input.stand, officeId: input.bezirk, today, limit: sealsPerPage },
      offset: (input.seite - 1) * sealsPerPage,
    })),
  }),
});

export const showSeal = view({
  name: "network.seal.show",
  input: z.object({ sealId: z.uuid() }),
  subject: (tx, { sealId }) => findSeal(tx, sealId),
  policy: sealPolicy,
  load: async ({ tx, input, actor, today }) => {
    const seal = await findSeal(tx, input.sealId);
    return { seal, today, mayWork: actor.roles.includes("counsellor") && ofOwnOffice(actor, seal) };
  },
});
