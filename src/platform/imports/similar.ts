import { distance } from "./closeness.ts";
import { fold } from "./fold.ts";

/** Another line of the file, or a known record, whose name is nearly the same. */
export interface Similar {
  readonly line?: number;
  readonly id?: string;
  /** The state of the record at this time. */
  readonly version?: number;
  readonly name: string;
}

interface NamedLine {
  readonly line: number;
  readonly name: string;
}

interface Name {
  readonly letters: string;
  readonly digits: string;
}

type Index = Map<number, (NamedLine & Name)[]>;

/** A name that half the file bears tells nothing: a few of its bearers are enough to show. */
const shown = 5;

/**
 * Lines whose name is nearly another line's or a known record's: the same once folded, or one or two letters off.
 * Names meet by what is left when one letter is taken out, so no pair is compared with every other.
 */
export function findSimilar(
  lines: readonly NamedLine[],
  known: Iterable<{ readonly id: string; readonly name?: string; readonly version?: number }>,
): ReadonlyMap<number, readonly Similar[]> {
  const index: Index = new Map();
  const similar = new Map<number, Similar[]>();
  const note = (line: number, other: Similar) => {
    const noted = similar.get(line) ?? [];
    if (noted.length < shown) similar.set(line, [...noted, other]);
  };

  for (const { line, name } of lines) {
    const folded = nameOf(name);
    const marks = marksOf(folded.letters);
    for (const other of meet(folded, marks, index)) {
      note(line, { line: other.line, name: other.name });
      note(other.line, { line, name });
    }
    const entry = { line, name, ...folded };
    for (const mark of marks) {
      const bearers = index.get(mark);
      if (!bearers) index.set(mark, [entry]);
      else if (bearers.length < shown) bearers.push(entry);
    }
  }
  for (const { id, name, version } of known) {
    if (name === undefined) continue;
    const folded = nameOf(name);
    for (const { line } of meet(folded, marksOf(folded.letters), index))
      note(line, { id, name, ...(version !== undefined && { version }) });
  }
  return similar;
}

function nameOf(name: string): Name {
  const letters = fold(name).replaceAll(" ", "").slice(0, 80);
  return { letters, digits: letters.replace(/\D/g, "") };
}

function meet(name: Name, marks: readonly number[], index: Index): ReadonlySet<NamedLine> {
  const met = new Set<NamedLine & Name>();
  for (const mark of marks) for (const other of index.get(mark) ?? []) met.add(other);
  for (const other of met) if (!isNear(name, other)) met.delete(other);
  return met;
}

/** "Haus 12" and "Haus 13" are two houses: names with other digits are never near. */
function isNear(one: Name, other: Name): boolean {
  if (one.letters === other.letters) return true;
  return one.digits === other.digits && distance(one.letters, other.letters, 2) <= 2;
}

const base = 0x01000193;

/** Numbers for the name and for the name without each of its letters; short names must be equal. */
function marksOf(letters: string): number[] {
  if (letters === "") return [];
  const before = [0];
  for (let at = 0; at < letters.length; at++)
    before.push((Math.imul(before[at] ?? 0, base) + letters.charCodeAt(at)) | 0);
  const marks = [before[letters.length] ?? 0];
  if (letters.length < 6) return marks;

  let behind = 0;
  let power = 1;
  for (let at = letters.length - 1; at >= 0; at--) {
    marks.push((Math.imul(before[at] ?? 0, power) + behind) | 0);
    behind = (behind + Math.imul(letters.charCodeAt(at), power)) | 0;
    power = Math.imul(power, base);
  }
  return marks;
}
