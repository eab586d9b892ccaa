import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { partsOf } from "#platform/dates/local-date.ts";
import { needsPolicy } from "../counselling.policy.ts";
import { countNeedFacts, countNeedsByQuarter } from "./need-facts.store.ts";

/** What is missing in the whole city, as numbers. It is read where nothing but records without names can be read. */
export const showNeedFigures = view({
  name: "counselling.need.count",
  input: z.object({ jahr: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined) }),
  policy: needsPolicy,
  load: async ({ tx, input, today }) => {
    const thisYear = partsOf(today).year;
    const year = input.jahr ?? thisYear;
    return {
      year,
      thisYear,
      counts: await countNeedFacts(tx, year),
      quarters: await countNeedsByQuarter(tx, year),
    };
  },
});
