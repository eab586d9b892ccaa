import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { StartRefusal } from "#platform/settings/environment.ts";
import { setUpTexts } from "./texts/set-up-de.ts";

/**
 * A password is never a parameter: it would stand in the list of processes and in the shell's history.
 * It is typed twice and not shown, or comes as the first line of what is piped in.
 */
export async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY) return firstLine();
  const first = await typed(setUpTexts.askPassword);
  const second = await typed(setUpTexts.askPasswordAgain);
  if (first !== second) throw new StartRefusal(setUpTexts.passwordsDiffer);
  return first;
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  throw new StartRefusal(setUpTexts.noPassword);
}

async function typed(question: string): Promise<string> {
  process.stdout.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  lines.once("SIGINT", () => process.exit(130));
  const answer = await lines.question("");
  lines.close();
  process.stdout.write("\n");
  return answer;
}
