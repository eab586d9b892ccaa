import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A file of words; the product is always started in the project's folder (see law-file.ts). */
export const wordsFile = (name: string): readonly string[] =>
  readFileSync(resolve("src/modules/search/words", name), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
