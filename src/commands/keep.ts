import { backup } from "#platform/database/backup.ts";
import { firstBrokenLine, journalLength } from "#platform/journal/journal.store.ts";
import { readEnvironment, StartRefusal } from "#platform/settings/environment.ts";
import { migrationsFolder, open, reach } from "./open.ts";
import { restoreAndEraseAgain } from "./restore-again.ts";
import { consoleTexts } from "./texts/de.ts";

/** npm run backup -- DATEI */
export async function backupTo([file]: readonly string[]): Promise<void> {
  if (!file) throw new StartRefusal(consoleTexts.fileMissing({ command: "backup" }));
  const { addresses, stop } = await reach(readEnvironment(process.env));
  try {
    const { tables } = await backup(addresses.owner, file);
    console.log(consoleTexts.saved({ file, rows: sum(tables) }));
  } finally {
    await stop();
  }
}

/** npm run restore -- DATEI [--force] */
export async function restoreFrom(parameters: readonly string[]): Promise<void> {
  const file = parameters.find((each) => !each.startsWith("--"));
  if (!file) throw new StartRefusal(consoleTexts.fileMissing({ command: "restore" }));
  const { addresses, stop } = await reach(readEnvironment(process.env));
  try {
    const { tables, createdAt, erasedAgain } = await restoreAndEraseAgain(addresses, file, {
      migrationsFolder,
      force: parameters.includes("--force"),
    });
    console.log(consoleTexts.restored({ file, rows: sum(tables) }));
    console.log(
      erasedAgain === null
        ? consoleTexts.erasuresUnknown({ on: createdAt.slice(0, 10) })
        : consoleTexts.erasedAgain({ count: erasedAgain }),
    );
  } finally {
    await stop();
  }
}

/** npm run journal: checks the chain of all deeds. */
export async function verifyJournal(): Promise<void> {
  const { database, close } = await open();
  try {
    const line = await firstBrokenLine(database.owner);
    console.log(
      line === null
        ? consoleTexts.journalSound({ lines: await journalLength(database.owner) })
        : consoleTexts.journalBroken({ line }),
    );
    if (line !== null) process.exitCode = 1;
  } finally {
    await close();
  }
}

const sum = (tables: readonly { readonly rows: number }[]): number =>
  tables.reduce((total, { rows }) => total + rows, 0);
