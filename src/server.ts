import { parseArgs } from "node:util";
import { StartRefusal } from "#platform/settings/environment.ts";
import { lookAfterAccounts } from "./commands/account.ts";
import { setUpCity } from "./commands/city.ts";
import { backupTo, restoreFrom, verifyJournal } from "./commands/keep.ts";
import { loadDemoCity } from "./commands/demo.ts";
import { importFile } from "./commands/import.ts";
import { serve } from "./commands/serve.ts";

const commands: Readonly<Record<string, (parameters: readonly string[]) => Promise<void>>> = {
  serve: (parameters) => serve(onlyPart(parameters)),
  demo: loadDemoCity,
  backup: backupTo,
  restore: restoreFrom,
  journal: verifyJournal,
  import: importFile,
  city: setUpCity,
  account: lookAfterAccounts,
};

const [name = "serve", ...parameters] = process.argv.slice(2);
const [command, rest] = name.startsWith("--") ? ["serve", [name, ...parameters]] : [name, parameters];

try {
  const run = commands[command];
  if (!run)
    throw new StartRefusal(`Den Befehl „${command}“ gibt es nicht. Es gibt: ${Object.keys(commands).join(", ")}.`);
  await run(rest);
} catch (fault) {
  // A refused start is a sentence for the person at the console; anything else keeps its stack.
  console.error(fault instanceof StartRefusal ? fault.message : fault);
  process.exitCode = 1;
}

function onlyPart(args: readonly string[]): string | undefined {
  return parseArgs({ args: [...args], options: { only: { type: "string" } } }).values.only;
}
