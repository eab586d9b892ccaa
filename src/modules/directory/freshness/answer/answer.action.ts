import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { severalOf } from "#platform/action/input.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { freshnessPolicy } from "../freshness.policy.ts";
import { findReminded, keepAnswer } from "./answer.store.ts";
import { SeenMark } from "./reminded-entry.ts";

export const Token = z.string().max(200);

/** „Stimmt noch“, said with a link: kept here, carried out by a job in the link's name. */
export const answerReminder = action({
  name: "directory.freshness.answer",
  input: z.object({ token: Token, eintrag: severalOf(SeenMark) }),
  subject: noSubject,
  policy: freshnessPolicy,

  async run({ tx, input: { token, eintrag }, today }) {
    const { entries } = await findReminded(tx, token, today);
    for (const seen of eintrag) {
      const entry = entries.find(({ id }) => id === seen.id);
      if (!entry) throw new Refusal("directory.link.gone", 404);
      if (entry.version !== seen.version) throw new Refusal("platform.changed-meanwhile", 409);
      await keepAnswer(tx, token, seen, "right");
    }
    return eintrag;
  },

  journal: (_, answered) => ({
    subject: answered.length === 1 ? (answered[0]?.id ?? null) : null,
    count: answered.length,
  }),
});
