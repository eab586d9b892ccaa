import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { knownCities, loadCity } from "#cities/city.ts";
import { z } from "zod";
import {
  assessedHere,
  carryOut,
  discardRun,
  listProblems,
  mapColumns,
  orderRun,
  showRun,
  targetNames,
  uploadFile,
  useOf,
} from "#modules/directory/index.ts";
import { type Doer, perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { system } from "#platform/policy/actor.ts";
import { StartRefusal } from "#platform/settings/environment.ts";
import { say } from "#platform/texts/say.ts";
import { sentences } from "../app.ts";
import { chosenCity } from "./chosen-city.ts";
import { inWords } from "./in-words.ts";
import { open } from "./open.ts";
import { consoleTexts } from "./texts/de.ts";
import { importTexts } from "./texts/import-de.ts";

const shownProblems = 20;

interface Work extends Doer {
  readonly use: ReturnType<typeof useOf>;
}

/** npm run import -- DATEI [--als orte|traeger|angebote|kalender|netzwerk] [--spalten zuordnung.json] [--anwenden | --pruefen] [--rueckgaengig RUN] */
export async function importFile(parameters: readonly string[]): Promise<void> {
  // The same program serves as the other thread, which reads files apart.
  if (await assessedHere()) return;
  const { values, positionals } = readParameters(parameters);
  const [file] = positionals;
  const undone = values.rueckgaengig;
  if (file === undefined && undone === undefined) throw new StartRefusal(importTexts.usage);
  const { database, clock, close } = await open();
  try {
    const chosen = await chosenCity(database.owner);
    if (chosen === undefined) throw new StartRefusal(consoleTexts.noCity({ known: knownCities() }));
    await inWords(async () => {
      const work: Work = { db: database.owner, actor: system, clock, use: useOf(loadCity(chosen.id)) };
      if (undone !== undefined) await undo(work, undone);
      else if (file !== undefined) await readIn(work, file, values);
    });
  } finally {
    await close();
  }
}

function readParameters(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        als: { type: "string", default: "auto" },
        spalten: { type: "string" },
        pruefen: { type: "boolean", default: false },
        anwenden: { type: "boolean", default: false },
        rueckgaengig: { type: "string" },
      },
    });
  } catch {
    throw new StartRefusal(importTexts.usage);
  }
}

type Values = ReturnType<typeof readParameters>["values"];

async function readIn(work: Work, file: string, { als, spalten, anwenden, pruefen }: Values): Promise<void> {
  const { use, ...doer } = work;
  if (anwenden && pruefen) throw new StartRefusal(importTexts.usage);
  if (als !== "auto" && !targetNames.some((name) => name === als))
    throw new StartRefusal(importTexts.unknownKind({ given: als, known: targetNames }));
  const datei = new File([new Uint8Array(bytesOf(file))], basename(file));
  const { id } = await perform(uploadFile, doer, { datei, art: als, use });
  try {
    await printNotices(work, id);
    await map(work, id, spalten);
    const { run } = await look(showRun, doer, { id });
    console.log(importTexts.judged({ file, target: run.target, totals: run.totals }));
    await printProblems(work, id);
    if ((run.totals["refused"] ?? 0) > 0) process.exitCode = 1;
    if (anwenden) await apply(work, id, run.version);
  } finally {
    if (!anwenden) await discard(work, id);
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new StartRefusal(importTexts.unreadable({ file }));
  }
}

/** The suggestion, or what the person's file says: which of our columns is which of theirs. */
async function map({ use, ...doer }: Work, id: string, spalten: string | undefined): Promise<void> {
  const { run } = await look(showRun, doer, { id });
  const { columns, mapping, wanted } = run.outline;
  const said = spalten === undefined ? undefined : readColumns(bytesOf(spalten).toString("utf8"));
  const entered: Record<string, string> = {};
  for (const [at, { name }] of columns.entries()) {
    const suggested = mapping.matches.find(({ index }) => index === at)?.key;
    const chosen = said && wanted.find(({ key, title }) => (said[key] ?? said[title]) === name)?.key;
    const key = said ? chosen : suggested;
    if (key !== undefined) entered[`spalte${at}`] = key;
  }
  await perform(mapColumns, doer, { id, stand: run.version, art: run.target, use, ...entered });
}

function readColumns(text: string): Readonly<Record<string, string>> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text));
  } catch {
    throw new StartRefusal(importTexts.badColumns);
  }
}

/** What was left out while reading, before any row is judged. */
async function printNotices({ use: _use, ...doer }: Work, id: string): Promise<void> {
  const { run } = await look(showRun, doer, { id });
  const { notices } = run.outline;
  for (const { reason, line, details } of notices.slice(0, shownProblems))
    console.log(importTexts.notice({ line, text: say(sentences, reason, { line, ...details }) }));
  if (notices.length > shownProblems) console.log(importTexts.more({ count: notices.length - shownProblems }));
}

async function printProblems({ use: _use, ...doer }: Work, id: string): Promise<void> {
  const { rows } = await look(listProblems, doer, { id });
  const lines = rows.flatMap(({ line, problems }) =>
    problems.map(({ column, value, reason, details }) =>
      importTexts.problem({ line, column, value, text: say(sentences, reason, details) }),
    ),
  );
  for (const line of lines.slice(0, shownProblems)) console.log(line);
  if (lines.length > shownProblems) console.log(importTexts.more({ count: lines.length - shownProblems }));
}

async function apply(work: Work, id: string, stand: number): Promise<void> {
  await perform(orderRun, work, { id, stand, was: "apply" });
  await carryOut(work, id);
  const { run } = await look(showRun, work, { id });
  if (run.problem !== null) throw new StartRefusal(say(sentences, run.problem));
  console.log(importTexts.applied({ id, totals: run.totals }));
}

async function undo(work: Work, id: string): Promise<void> {
  const before = await look(showRun, work, { id });
  await perform(orderRun, work, { id, stand: before.run.version, was: "undo" });
  await carryOut(work, id);
  const { run } = await look(showRun, work, { id });
  if (run.problem !== null) throw new StartRefusal(say(sentences, run.problem));
  console.log(importTexts.undone({ totals: run.totals }));
  if ((run.totals["kept"] ?? 0) > 0) process.exitCode = 1;
}

async function discard(work: Work, id: string): Promise<void> {
  const { run } = await look(showRun, work, { id });
  await perform(discardRun, work, { id, stand: run.version });
}
