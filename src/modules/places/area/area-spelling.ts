/**
 * Makes spellings of one name alike: case, umlauts (ä = ae = a), ß = ss, "Straße" = "Str.", blanks and hyphens.
 * Only for comparing; two different names may meet here ("Neue" and "Nue").
 */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/([aou])e/g, "$1")
    .replace(/strasse|str\b\.?/g, "str")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Which letters a folded word has, as bits: cheap to compare before the slips are counted. */
export function lettersIn(word: string): number {
  let letters = 0;
  for (const letter of word) letters |= 1 << (letter.charCodeAt(0) & 31);
  return letters;
}

/** Each slip changes at most two of the letters that a word has. */
export function mayBeSlips(one: number, other: number, allowed: number): boolean {
  let [left, count] = [one ^ other, 0];
  for (; left !== 0; count++) left &= left - 1;
  return count <= 2 * allowed;
}

/** How many letters must be added, left out, changed or swapped with their neighbour to get from one to the other. */
export function typos(from: string, to: string): number {
  let [twoBefore, before]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const changed = cell(before, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped =
        from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? cell(twoBefore, column - 2) + 1
          : Infinity;
      current.push(Math.min(changed, swapped, cell(before, column) + 1, cell(current, column - 1) + 1));
    }
    [twoBefore, before] = [before, current];
  }
  return cell(before, to.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** One slip from five letters, two from nine: below that, other words are too close. */
export function allowedTypos(word: string): number {
  if (word.length >= 9) return 2;
  return word.length >= 5 ? 1 : 0;
}
