export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Where two texts differ, word by word: each comes back in pieces. Long texts are compared from both ends only,
 * since comparing each word with each would take a page of 10,000 words too long.
 */
export function differences(left: string, right: string): readonly [Piece[], Piece[]] {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const start = equalStart(a, b);
  const end = equalStart(a.slice(start).toReversed(), b.slice(start).toReversed());
  const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const common = middleA.length * middleB.length > 250_000 ? [] : longestCommon(middleA, middleB);
  const marked = (words: string[], middle: string[]) =>
    joined([
      ...words.slice(0, start).map((text) => ({ text, differs: false })),
      ...markAllBut(common, middle),
      ...words.slice(words.length - end).map((text) => ({ text, differs: false })),
    ]);
  return [marked(a, middleA), marked(b, middleB)];
}

const wordsOf = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

function equalStart(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((word, index) => word !== b[index]);
  return first === -1 ? a.length : first;
}

/** The longest sequence of words that both hold. */
function longestCommon(a: readonly string[], b: readonly string[]): string[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]?.fill(a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1)), j, j + 1);

  const common: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const word = a[i];
    if (word !== undefined && word === b[j]) {
      common.push(word);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}

function markAllBut(common: readonly string[], words: readonly string[]): Piece[] {
  let next = 0;
  return words.map((text) => {
    if (text !== common[next]) return { text, differs: true };
    next++;
    return { text, differs: false };
  });
}

/** Neighbours that differ become one mark, the space between them included. */
function joined(pieces: readonly Piece[]): Piece[] {
  const bridged = pieces.map((piece, index) =>
    /^\s+$/.test(piece.text) && pieces[index - 1]?.differs && pieces[index + 1]?.differs
      ? { ...piece, differs: true }
      : piece,
  );
  const runs: { text: string; readonly differs: boolean }[] = [];
  for (const { text, differs } of bridged) {
    const last = runs.at(-1);
    if (last?.differs === differs) last.text += text;
    else runs.push({ text, differs });
  }
  return runs;
}
