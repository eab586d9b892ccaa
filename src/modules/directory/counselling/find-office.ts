import type { Candidate, CityMap, Office } from "#modules/places/index.ts";
import { lastValue } from "../places/place-filter.ts";

/** A Stadtbezirk that comes in question, with its offices; none where the city has entered none. */
export interface Advice {
  readonly stadtbezirk: { readonly id: string; readonly name: string };
  readonly offices: readonly Office[];
}

/** What the page answers to where somebody lives. */
export type OfficeAnswer =
  | { readonly kind: "nothing-asked"; readonly ignored?: string }
  | { readonly kind: "not-found"; readonly words: string }
  | { readonly kind: "chosen"; readonly advice: Advice }
  | {
      readonly kind: "found";
      readonly words: string;
      readonly sure: boolean;
      readonly because: Candidate["because"];
      /** What the words were taken for. */
      readonly matched: string;
      /** One, or all that come in question: best first. */
      readonly advice: readonly [Advice, ...Advice[]];
    };

/** A Stadtbezirk that was chosen counts more than words that may mean several. */
export function findOffice(query: URLSearchParams, map: CityMap, offices: readonly Office[]): OfficeAnswer {
  const adviceIn = (id: string): Advice => ({
    stadtbezirk: { id, name: map.nameOf(id) ?? "" },
    offices: offices.filter(({ stadtbezirkId }) => stadtbezirkId === id),
  });
  const chosen = lastValue(query, "stadtbezirk");
  const named = chosen === undefined ? undefined : map.stadtbezirkNamed(chosen);
  if (named) return { kind: "chosen", advice: adviceIn(named.id) };
  const words = lastValue(query, "nahe");
  if (words === undefined) return { kind: "nothing-asked", ...(chosen !== undefined && { ignored: chosen }) };
  const [best, ...others] = map.find(words);
  if (!best) return { kind: "not-found", words };
  const advice = [adviceIn(best.stadtbezirkId), ...others.map((each) => adviceIn(each.stadtbezirkId))] as const;
  return { kind: "found", words, sure: best.sure, because: best.because, matched: best.matched, advice };
}

/** The Stadtbezirke that the answer speaks of. */
export function advised(answer: OfficeAnswer): readonly Advice[] {
  if (answer.kind === "chosen") return [answer.advice];
  return answer.kind === "found" ? answer.advice : [];
}
