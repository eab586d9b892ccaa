import type { Pattern } from "../words/pattern.ts";
import type { Typed } from "./typed.ts";

/** Takes "Guten Morgen, ich wollte fragen, ob …" out of what was typed: word after word, just as it is written in the list. */
export function withoutGreetings(typed: readonly Typed[], greetings: readonly Pattern<true>[]): readonly Typed[] {
  let rest = typed;
  for (const { parts } of greetings) {
    const at = rest.findIndex((_, index) => parts.every(({ key }, place) => rest[index + place]?.key === key));
    if (at >= 0) rest = rest.toSpliced(at, parts.length);
  }
  return rest.length > 0 ? rest : typed;
}
