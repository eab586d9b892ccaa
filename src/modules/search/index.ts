/** What people mean by the words they type. */
export { asFilter, asLooseQuery, asQuery, decisive } from "./query/as-query.ts";
export type { FindArea } from "./query/areas-in.ts";
export { keyOf, typedWords, type Typed } from "./query/typed.ts";
export { understand } from "./query/understand.ts";
export type { Because, NamedArea, Understood, Wanted, Way, Wish } from "./query/wanted.ts";
export { knownWords, type Catalogue, type Known, type Span } from "./vocabulary/kept-wants.store.ts";
export type { Suggestion } from "./suggest/suggestions.ts";
export { hoursOfWish, spanOfWish } from "./query/wish-times.ts";
export { language } from "./words/language.ts";
