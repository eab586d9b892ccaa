import { keyOf, typedWords } from "../query/typed.ts";
import { wordsFile } from "./words-file.ts";

const none: ReadonlySet<string> = new Set();
let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The words, folded, that may stand for "@name"; undefined for an ordinary word. */
export function wordClass(word: string): ReadonlySet<string> | undefined {
  if (!word.startsWith("@")) return undefined;
  known ??= readClasses(wordsFile("classes.txt"));
  return known.get(word.slice(1)) ?? none;
}

function readClasses(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = new Map<string, Set<string>>();
  let words = new Set<string>();
  for (const line of lines) {
    const name = /^\[(.+)\]$/.exec(line)?.[1];
    if (name !== undefined) classes.set(name, (words = new Set()));
    else for (const { key } of typedWords(line)) words.add(keyOf(key));
  }
  return classes;
}
