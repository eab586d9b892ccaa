import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { view } from "#platform/action/view.ts";
import { listOfficeNames } from "../office/totals.store.ts";
import { workloadPolicy } from "../reports.policy.ts";
import { workloadOf } from "./workload.ts";
import { countLoad } from "./workload.store.ts";

export const weeksOffered = [4, 8, 12] as const;

/** Numbers of open cases per office and colleague; runs as the role that sees no names. */
export const showWorkload = view({
  name: "reports.workload.show",
  input: z.object({ wochen: z.coerce.number().pipe(z.literal(weeksOffered)).catch(8).default(8) }),
  policy: workloadPolicy,
  async load({ tx, input, today }) {
    const offices = await listOfficeNames(tx);
    const loads = await countLoad(tx, today, input.wochen);
    return {
      weeks: input.wochen,
      offices,
      workload: workloadOf(
        loads,
        offices.map(({ id }) => id),
      ),
    };
  },
});

/** What colleagues are called, asked apart: the role that counts knows no name. */
export const nameColleagues = view({
  name: "reports.workload.names",
  input: z.object({}),
  policy: workloadPolicy,
  load: async ({ tx }) => new Map<string, string>((await listColleagues(tx)).map(({ id, name }) => [id, name])),
});
