import { z } from "zod";
import { action } from "#platform/action/action.ts";
import type { Choices } from "#platform/imports/mapping.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { importsPolicy } from "../imports.policy.ts";
import { CityUse } from "../imports-use.ts";
import { rowOf, totalsOf } from "../row/row.ts";
import { replaceRows } from "../row/row.store.ts";
import { type ImportRun, requireOpen, requireVersion, RunId } from "../run/run.ts";
import { lockRun, saveRun } from "../run/run.store.ts";
import { targetNames } from "../targets.ts";
import type { Outline } from "./assessment.ts";
import { assessIn, bytesOf } from "./file-settings.store.ts";

const line = z
  .string()
  .optional()
  .transform((typed, context) => {
    const text = typed?.trim() ?? "";
    if (text === "") return null;
    if (/^\d{1,5}$/.test(text) && Number(text) > 0) return Number(text);
    context.addIssue({ code: "custom", message: "platform.field.number", input: text });
    return z.NEVER;
  });

/** `spalte0`, `spalte1`, …: what each column of the file is taken for; empty is left out. */
const MappedColumns = z.looseObject({
  id: RunId,
  stand: z.coerce.number().int(),
  art: z.enum(targetNames),
  blatt: z.string().optional(),
  zeile: line,
  use: CityUse,
});
type MappedColumns = z.output<typeof MappedColumns>;

/** Takes the person's word for which column is which, and judges every row. Other sheet, line or kind: the file is read anew. */
export const mapColumns = action({
  name: "directory.import.map",
  input: MappedColumns,
  subject: (tx, { id }) => lockRun(tx, id),
  policy: importsPolicy,

  async run({ tx, input, subject, today }) {
    requireOpen(subject);
    requireVersion(subject, input.stand);
    const readsAnew = isOther(subject, input);
    const choices = readsAnew ? null : choicesOf(subject.outline, input);
    const { target, outline, rows } = await assessIn(tx, {
      bytes: await bytesOf(tx, subject),
      options: optionsOf(subject, input),
      targets: [input.art],
      choices,
      use: { ...input.use, today },
    });
    const judged = (rows ?? []).map(rowOf);
    await replaceRows(tx, subject.id, judged);
    const totals = totalsOf(judged.map(({ verdict }) => ({ verdict, decision: null })));
    const state = rows === null ? "uploaded" : "judged";
    await saveRun(tx, subject, { target, outline, choices, totals, state, problem: null, done: 0 });
    return { id: subject.id, isJudged: rows !== null, count: judged.length };
  },

  journal: (_, { id, count }) => ({ subject: id, count: Math.max(1, count) }),
});

function isOther({ target, outline }: ImportRun, { art, blatt, zeile }: MappedColumns): boolean {
  const sheet = blatt ?? outline.sheet ?? "";
  return art !== target || sheet !== (outline.sheet ?? "") || (zeile !== null && zeile !== outline.headerLine);
}

function optionsOf({ fileName, outline }: ImportRun, { blatt, zeile }: MappedColumns) {
  const sheet = blatt ?? outline.sheet ?? "";
  const headerLine = zeile ?? undefined;
  // The line that was found on one sheet says nothing of another.
  const keepsLine = sheet === (outline.sheet ?? "") || zeile !== outline.headerLine;
  return { fileName, ...(sheet !== "" && { sheet }), ...(headerLine !== undefined && keepsLine && { headerLine }) };
}

/** Every column that the target knows gets an answer, so that nothing is added to what the person chose. */
function choicesOf({ columns, wanted, format, mapping }: Outline, input: MappedColumns): Choices {
  if (format === "ics") return Object.fromEntries(mapping.matches.map(({ key, column }) => [key, column]));
  const choices: Record<string, string | null> = Object.fromEntries(wanted.map(({ key }) => [key, null]));
  for (const [at, { name }] of columns.entries()) {
    const key = input[`spalte${at}`];
    if (typeof key !== "string" || !(key in choices)) continue;
    if (choices[key] !== null) throw refuseFields({ field: `spalte${at}`, reason: "directory.import.column-twice" });
    choices[key] = name;
  }
  return choices;
}
