import { action } from "#platform/action/action.ts";
import { newId } from "#platform/database/ids.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { reportPolicy } from "../directory.policy.ts";
import { isSlug, pathOf, ReportInput, reportKinds, type ReportedEntry } from "./report.ts";
import { findReportedOffer, findReportedPlace, insertReport } from "./report.store.ts";

/** The one deed of somebody without account: to say that something is wrong, in the way, or missing. */
export const addReport = action({
  name: "directory.report.add",
  input: ReportInput,
  subject: (tx, { angebot, ort }) => entryOf(tx, angebot, ort),
  policy: reportPolicy,

  async run({ tx, input, subject }) {
    const id = newId();
    const { art, text, kontakt } = input;
    await insertReport(tx, {
      id,
      kind: reportKinds[art],
      entry: subject,
      path: pathOf(input, subject),
      message: text,
      contact: kontakt,
    });
    return { id, art };
  },

  journal: (_, { id }) => ({ subject: id }),
});

/** The entry that the address names; one that there is not is refused like any unknown page. */
export async function entryOf(
  db: Transaction,
  angebot: string | undefined,
  ort: string | undefined,
): Promise<ReportedEntry | undefined> {
  if (angebot === undefined && ort === undefined) return undefined;
  const named = angebot ?? ort ?? "";
  const find = angebot === undefined ? findReportedPlace : findReportedOffer;
  const entry = isSlug(named) ? await find(db, named) : undefined;
  if (!entry) throw new Refusal("platform.unknown", 404);
  return entry;
}
