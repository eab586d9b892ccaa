import type { Wanted, Way } from "#modules/search/index.ts";

/** Ways of about the same worth are asked together: fewer questions for each entry. */
export interface Step {
  readonly asks: string;
  readonly worth: number;
  readonly because: Way["because"];
}

export const mostSteps = 10;

/** Best first; what is worth least is asked together when there are too many. */
export function stepsOf({ ways }: Pick<Wanted, "ways">): readonly Step[] {
  const known = remembered.get(ways);
  if (known) return known;
  const steps: Step[] = [];
  for (const { asks, worth, because } of ways) {
    const rounded = Math.round(worth * 25) / 25;
    const last = steps.length >= mostSteps ? steps.length - 1 : -1;
    const same = steps.findIndex((step) => step.worth === rounded && step.because === because);
    const place = same >= 0 ? same : last;
    const step = steps[place];
    if (step) steps[place] = { ...step, asks: `${step.asks} | ${asks}` };
    else steps.push({ asks, worth: rounded, because });
  }
  const sorted = steps.toSorted((one, other) => other.worth - one.worth);
  remembered.set(ways, sorted);
  return sorted;
}

const remembered = new WeakMap<Wanted["ways"], readonly Step[]>();
