/** Chance that comes out the same each time, so that the demo city is a function of its seed. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number;
  /** One of a list; an empty list is a mistake of the caller. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** A stream of its own for each seed text: what is drawn for one thing does not shift the others. */
export function seeded(seed: string): Random {
  const next = mulberry32(hash(seed));
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const [picked] = list.slice(below(list.length));
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  };
  return { next, below, pick };
}

/** FNV-1a: spreads similar texts over all 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
