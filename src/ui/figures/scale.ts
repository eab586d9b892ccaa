/** Round marks from 0 to at least `largest`: three to five steps of 1, 2, 2.5 or 5 times a power of ten. */
export function marksUpTo(largest: number): number[] {
  if (largest <= 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(largest / 4));
  const wholeStep = (factor: number) => Number.isInteger(factor * power) || largest < 1;
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power * 4 >= largest && wholeStep(each)) ?? 10;
  const step = Math.max(factor * power, largest < 1 ? 0 : 1);
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
}

/** Each how many labels can stand side by side without touching. */
export function labelEvery(labels: readonly string[], room: number): number {
  const widest = Math.max(1, ...labels.map((label) => label.length)) * letterWidth + 8;
  return Math.max(1, Math.ceil(widest / room));
}

/** Which of `count` places carry a label: each named one, and every so many of the others that no named one is near. */
export function labelledPlaces(count: number, every: number, named: readonly number[]): boolean[] {
  return Array.from({ length: count }, (_, place) => {
    if (named.includes(place)) return true;
    return place % every === 0 && named.every((other) => Math.abs(other - place) >= every);
  });
}

/** What a letter of 16 to 18 pixels takes, with a little air. */
export const letterWidth = 9.5;
