import type { Random } from "#cities/random.ts";

/** Draws from a list in which some come more often than others. */
export function chooser<Value>(list: readonly (readonly [value: Value, weight: number])[]): (random: Random) => Value {
  let sum = 0;
  const steps = list.map(([value, weight]) => ({ value, upTo: (sum += weight) }));
  return (random) => {
    const drawn = random.next() * sum;
    const found = steps.find(({ upTo }) => drawn < upTo);
    if (found === undefined) throw new Error("nothing to choose from");
    return found.value;
  };
}

/** Some different ones, the first drawn most likely the heaviest. */
export function several<Value>(draw: (random: Random) => Value, count: number, random: Random): readonly Value[] {
  return [...new Set(Array.from({ length: count }, () => draw(random)))];
}

export const happens = (random: Random, share: number): boolean => random.next() < share;
