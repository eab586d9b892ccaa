import { isSmall, least, leastTogether } from "./limits.ts";

export interface Protected {
  readonly total: number | null;
  readonly parts: readonly (number | null)[];
}

/**
 * Small-number protection for counts of people, contacts and cases: 1 to 4 are hidden, and so many others with them
 * that nobody can compute the hidden ones from the total. What the parts leave of the total counts as a part too.
 */
export function protect(total: number, parts: readonly number[]): Protected {
  const rest = Math.max(0, total - parts.reduce((sum, part) => sum + part, 0));
  const hidden = hide([...parts, rest]);
  const shown = parts.map((part, index) => (hidden.indexes.has(index) ? null : part));
  if (isSmall(total)) return { total: null, parts: parts.map((part) => (part === 0 ? 0 : null)) };
  return { total: hidden.isEnough ? total : null, parts: shown };
}

interface Hidden {
  readonly indexes: ReadonlySet<number>;
  /** False when even hiding every part would give the small ones away: then the total has to go too. */
  readonly isEnough: boolean;
}

function hide(parts: readonly number[]): Hidden {
  const indexes = new Set(parts.flatMap((part, index) => (isSmall(part) ? [index] : [])));
  if (indexes.size === 0) return { indexes, isEnough: true };
  const others = parts
    .map((part, index) => ({ part, index }))
    .filter(({ part }) => part >= least)
    .toSorted((one, other) => one.part - other.part);
  for (const { index } of others) {
    if (isEnough(indexes, parts)) break;
    indexes.add(index);
  }
  return { indexes, isEnough: isEnough(indexes, parts) };
}

const isEnough = (indexes: ReadonlySet<number>, parts: readonly number[]): boolean =>
  indexes.size >= 2 && [...indexes].reduce((sum, index) => sum + (parts[index] ?? 0), 0) >= leastTogether;
