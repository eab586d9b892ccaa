import { decisive, type Understood, type Wanted } from "#modules/search/index.ts";
import { stepsOf, type Step } from "./steps.ts";
import type { Reason } from "./search.ts";

/** The decisive word that an entry answers worst, and how. */
export function worstAnswer(
  answers: readonly (number | null)[],
  understood: Understood,
): { readonly wanted: Wanted; readonly step: Step } | undefined {
  const strong = new Set(decisive(understood));
  const [worst] = understood.wanted
    .map((wanted, index) => ({ wanted, step: stepsOf(wanted)[(answers[index] ?? 0) - 1] }))
    .flatMap(({ wanted, step }) => (strong.has(wanted) && step ? [{ wanted, step }] : []))
    .toSorted((one, other) => one.step.worth - other.step.worth);
  return worst;
}

/** Why an entry was found, by the word that it answers worst; undefined when its name says it. */
export function reasonOf(answers: readonly (number | null)[], understood: Understood): Reason | undefined {
  const worst = worstAnswer(answers, understood);
  if (!worst || worst.step.because === "word") return undefined;
  return { because: worst.step.because, words: [...new Set(worst.wanted.typed.map(({ text }) => text))].join(" ") };
}
