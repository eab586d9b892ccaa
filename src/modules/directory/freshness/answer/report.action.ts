import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { refuseFields, Refusal } from "#platform/refusal/refusal.ts";
import { mostLetters } from "../../report/report.ts";
import { insertReport } from "../../report/report.store.ts";
import { freshnessDe as t } from "../../texts/freshness-de.ts";
import { freshnessPolicy } from "../freshness.policy.ts";
import { Token } from "./answer.action.ts";
import { findReminded, keepAnswer } from "./answer.store.ts";

export const ReportArt = z.enum(["geaendert", "weg"]);
export type ReportArt = z.infer<typeof ReportArt>;

const kept = { geaendert: "changed", weg: "gone" } as const;

/** „Hat sich geändert“ and „Gibt es nicht mehr“ go to the editors' queue, with the address that the mail went to. */
export const reportByLink = action({
  name: "directory.freshness.report",
  input: z.object({ token: Token, eintrag: z.uuid(), art: ReportArt, text: optionalText(mostLetters - 100) }),
  subject: noSubject,
  policy: freshnessPolicy,

  async run({ tx, input: { token, eintrag, art, text }, today }) {
    if (art === "geaendert" && text === null)
      throw refuseFields({ field: "text", reason: "directory.freshness.text.missing" });
    const { recipient, entries } = await findReminded(tx, token, today);
    const entry = entries.find(({ id }) => id === eintrag);
    if (!entry) throw new Refusal("directory.link.gone", 404);
    await keepAnswer(tx, token, entry, kept[art]);
    await insertReport(tx, {
      id: newId(),
      kind: "entry",
      entry,
      path: entry.path ?? "/bestaetigen",
      message: t[`directory.freshness.message.${art}`]({ text: text ?? "" }),
      contact: recipient.slice(0, 200),
    });
    return { id: entry.id };
  },

  journal: (_, { id }) => ({ subject: id }),
});
