import { problem, type Reader } from "./reading.ts";

/** Text with orderly spaces; line breaks stay. */
export function textReader({ longest = 10_000 }: { readonly longest?: number } = {}): Reader<string> {
  return (text) => {
    const tidy = text
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
    return tidy.length > longest ? problem("imports.value.too-long", { longest, length: tidy.length }) : { ok: tidy };
  };
}

export const readText = textReader();

/** "a, b; c" and lines below each other, each entry once. */
export const readList: Reader<readonly string[]> = (text) => {
  const entries = text.split(/[,;\n]/).map((entry) => entry.replace(/^\s*[-•·*]\s+/, "").trim());
  return { ok: [...new Set(entries.filter((entry) => entry !== ""))] };
};
