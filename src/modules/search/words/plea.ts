import { patternOf, Patterns } from "./pattern.ts";
import type { Meaning } from "./meaning.ts";

/** How people say that they need somebody who helps, and who knows further then. */
export interface Plea {
  readonly meaning: Meaning;
  readonly advice: Meaning;
  /** Names of meanings beside which advice is an answer too. */
  readonly beside: ReadonlySet<string>;
  readonly who: Patterns<true>;
  readonly trouble: Patterns<true>;
  readonly asks: Patterns<true>;
}

/** Reads the lines of `plea.txt`. */
export function readPlea(lines: readonly string[]): Plea {
  const said = (key: string): string[] =>
    lines
      .filter((line) => line.startsWith(`${key}:`))
      .flatMap((line) => line.slice(key.length + 1).split(","))
      .map((item) => item.trim());
  const patterns = (key: string) => new Patterns(said(key).flatMap((item) => patternOf<true>(item, true) ?? []));
  return {
    meaning: { name: "lage", finds: said("finds"), also: said("also") },
    advice: { name: "lage", finds: said("advice"), also: [] },
    beside: new Set(said("beside")),
    who: patterns("who"),
    trouble: patterns("trouble"),
    asks: patterns("asks"),
  };
}
