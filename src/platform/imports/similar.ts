import { fold } from "./fold.ts";

/** Another line of the file, or a known record, whose name is nearly the same. */
export interface Similar {
  readonly line?: number;
  readonly id?: string;
  readonly name: string;
}

interface NamedLine {
  readonly line: number;
  readonly name: string;
}

/** A name that half the file bears tells nothing: a few of its bearers are enough to show. */
const shown = 5;

/**
 * Lines whose name differs by one letter, or not at all once folded, from another line's or a known record's.
 * Names meet by what is left when one letter is taken out: no pair is compared with every other.
 */
export function findSimilar(
  lines: readonly NamedLine[],
  known: Iterable<{ readonly id: string; readonly name?: string }>,
): ReadonlyMap<number, readonly Similar[]> {
  const byKey = new Map<string, NamedLine[]>();
  const similar = new Map<number, Similar[]>();
  const note = (line: number, other: Similar) => {
    const noted = similar.get(line) ?? [];
    if (noted.length < shown) similar.set(line, [...noted, other]);
  };

  for (const each of lines) {
    for (const other of meet(each.name, byKey)) {
      note(each.line, other);
      note(other.line, each);
    }
    for (const key of neighbours(each.name)) {
      const bearers = byKey.get(key) ?? [];
      if (bearers.length < shown) bearers.push(each);
      byKey.set(key, bearers);
    }
  }
  for (const { id, name } of known) {
    if (name === undefined) continue;
    for (const { line } of meet(name, byKey)) note(line, { id, name });
  }
  return similar;
}

function meet(name: string, byKey: ReadonlyMap<string, readonly NamedLine[]>): ReadonlySet<NamedLine> {
  return new Set(neighbours(name).flatMap((key) => byKey.get(key) ?? []));
}

/** The name and all names with one letter less. Digits stay: "Haus 12" and "Haus 13" are two houses. */
function neighbours(name: string): string[] {
  const letters = fold(name).replaceAll(" ", "").slice(0, 80);
  if (letters.length < 6) return letters === "" ? [] : [letters];
  const digits = letters.replace(/\D/g, "");
  const shorter = Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1));
  return [...new Set([letters, ...shorter])].map((each) => `${digits} ${each}`);
}
