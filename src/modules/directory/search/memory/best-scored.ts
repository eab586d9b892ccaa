export interface Scored {
  readonly entry: number;
  readonly score: number;
}

const steps = 4096;

/** The best of many without sorting all of them; at least as many as wanted, when there are, and not ordered. */
export function bestScored(entries: Int32Array, scores: Float64Array, wanted: number): Scored[] {
  const [least, most] = bounds(scores);
  const stepOf = (score: number) => (most === least ? 0 : Math.floor(((score - least) / (most - least)) * (steps - 1)));
  const counts = new Uint32Array(steps);
  for (const score of scores) counts[stepOf(score)] = (counts[stepOf(score)] ?? 0) + 1;
  let [lowest, sum] = [steps - 1, counts[steps - 1] ?? 0];
  while (sum < wanted && lowest > 0) sum += counts[--lowest] ?? 0;
  const best: Scored[] = [];
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0;
    if (stepOf(score) >= lowest) best.push({ entry: entries[place] ?? 0, score });
  }
  return best;
}

function bounds(scores: Float64Array): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const score of scores) {
    if (score < least) least = score;
    if (score > most) most = score;
  }
  return [least, most];
}
