import { z } from "zod";
import { listOfferTitles } from "#modules/offers/index.ts";
import { view } from "#platform/action/view.ts";
import { needPolicy } from "../counselling.policy.ts";
import { findNeed, themeOf } from "./unmet-need.store.ts";

export const showNeed = view({
  name: "counselling.need.show",
  input: z.object({ needId: z.uuid() }),
  subject: (tx, { needId }) => findNeed(tx, needId),
  policy: needPolicy,
  load: async ({ tx, subject }) => {
    const theme = await themeOf(tx, subject.themeKey);
    return { need: subject, theme, offers: await listOfferTitles(tx, theme.kind) };
  },
});
