import { foldedWords } from "#platform/texts/fold.ts";
import { ownPages } from "../own-pages.ts";
import { EntryIndex, type IndexedEntry } from "./entry-index.ts";

/** Our own pages in the language of the request; few, so they are taken anew each time. */
export function pageIndex(): EntryIndex {
  const index = new EntryIndex();
  for (const { url, title, words } of ownPages()) {
    const inTitle = foldedWords(title);
    const lexemes = [...inTitle.map((word) => `'${word}':1A`), ...foldedWords(words).map((word) => `'${word}':1B`)];
    index.add({ ...page, title, folded: inTitle.join(" "), url }, [`'seite${url}':1B`, ...lexemes].join(" "));
  }
  return index;
}

/** An entry of which nothing is known but its words. */
export const page: Omit<IndexedEntry, "title" | "folded" | "url"> = {
  type: "page",
  example: false,
  confirmedOn: null,
  reviewOn: null,
  place: null,
  kind: null,
  stadtbezirk: null,
  stadtbezirkId: null,
  free: false,
  over: false,
  undated: false,
  dates: new Int32Array(),
};
