import type { WishWord } from "../words/wish.ts";
import type { Typed } from "./typed.ts";

/** Why a word leads to an entry; what stands first is most like what was typed. */
export type Because = "word" | "theme" | "meaning" | "spelling" | "place" | "text";

/** One way in which an entry answers a word. */
export interface Way {
  /** For PostgreSQL, in the form of `tsquery`. */
  readonly asks: string;
  /** From 0 to 1. */
  readonly worth: number;
  readonly because: Because;
}

/** A word or several that stand for one thing. */
export interface Wanted {
  readonly typed: readonly Typed[];
  /** Best first; none when nothing here is known by this word. */
  readonly ways: readonly Way[];
  /** It ranks, but shuts nothing out. */
  readonly weak: boolean;
  /** The names of its meanings. */
  readonly meanings?: readonly string[];
  /** It asks for whatever there is: beside a wish it decides nothing. */
  readonly anything?: boolean;
  /** Bought or settled elsewhere: nobody here can help. */
  readonly elsewhere?: boolean;
  /** The word that was probably meant, when nobody uses the typed one. */
  readonly meant?: string | undefined;
}

/** A part of the city. */
export interface NamedArea {
  readonly name: string;
  readonly stadtbezirkIds: readonly string[];
  /** A quarter: its own entries come before those of the Stadtbezirk around it. */
  readonly quarter: boolean;
}

export type Wish = (WishWord | { readonly kind: "area"; readonly value: NamedArea }) & {
  readonly typed: readonly Typed[];
};

/** What a query asks for. */
export interface Understood {
  readonly wanted: readonly Wanted[];
  readonly wishes: readonly Wish[];
  /** Every word that was typed, in its order. */
  readonly typed: readonly Typed[];
  /** False when what matters most is not known here at all: then there is no answer. */
  readonly answerable: boolean;
}
