import type { Typed } from "./typed.ts";
import type { Wants } from "./want.ts";

const joined = /^[لبكفو](?=\p{Script=Arabic}{3})/u;

/** In Arabic "for", "with", "as" and "and" are written together with the word that follows: what nobody knows is looked up without them. */
export function withoutPreposition(typed: Typed, wants: Pick<Wants, "isKnown" | "isWeak">): Typed {
  const key = typed.key.replace(joined, "");
  if (key === typed.key || wants.isKnown(typed.key) || wants.isWeak(typed.key)) return typed;
  return wants.isKnown(key) || wants.isWeak(key) ? { ...typed, key } : typed;
}
