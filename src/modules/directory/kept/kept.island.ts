import { whenShown } from "#ui/shown.ts";
import { mostKept, readKept } from "./kept.ts";

const store = "merkliste";

/** A browser may refuse to keep anything; then the list stands in the address only, as without script. */
function remembered(): string[] {
  try {
    return readKept(new URLSearchParams(localStorage.getItem(store) ?? ""));
  } catch {
    return [];
  }
}

function remember(slugs: readonly string[]): void {
  try {
    if (slugs.length === 0) localStorage.removeItem(store);
    else localStorage.setItem(store, queryOf(slugs).toString());
  } catch {
    // See above.
  }
}

const queryOf = (slugs: readonly string[]) => new URLSearchParams(slugs.map((slug) => ["angebot", slug]));

/** What else an address says – words of a search, large letters – stays. */
function withList(search: string, slugs: readonly string[]): string {
  const query = new URLSearchParams(search);
  query.delete("angebot");
  return [...(query.size === 0 ? [] : [query]), queryOf(slugs)].join("&");
}

const together = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].slice(0, mostKept);
const isSame = (one: readonly string[], other: readonly string[]) => one.toSorted().join() === other.toSorted().join();
const isList = ({ pathname }: { readonly pathname: string }) => pathname.endsWith("/merkliste");

whenShown(() => {
  if (document.querySelector("[data-kept-list]")) showList();
  else growLinks("main a", remembered());
});

/** "Merken" adds to what is kept already, instead of beginning a new list. */
function growLinks(links: string, kept: readonly string[]): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(links))
    if (isList(link)) link.search = withList(link.search, together(kept, readKept(new URLSearchParams(link.search))));
}

/**
 * The list of the address becomes the device's own only when its owner came to it from a page of ours: a list that
 * somebody sent must not take the place of one's own.
 */
function showList(): void {
  const kept = remembered();
  const here = readKept(new URLSearchParams(location.search));
  if (here.length === 0) return openAgain(kept);
  if (isSame(here, kept) || document.referrer.startsWith(`${location.origin}/`)) {
    remember(here);
    show("device");
  } else if (kept.length === 0) show("keep");
  else showForeign(here, kept);
  forgetWhenEmptied();
}

function openAgain(kept: readonly string[]): void {
  if (kept.length === 0) return;
  location.replace(`${location.pathname}?${withList(location.search, kept)}${location.hash}`);
}

function showForeign(here: readonly string[], kept: readonly string[]): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-kept-link]"))
    link.search = withList(link.search, link.dataset["keptLink"] === "both" ? together(kept, here) : kept);
  show("foreign");
}

function show(part: "device" | "keep" | "foreign"): void {
  document.querySelector<HTMLElement>(`[data-kept="${part}"]`)?.toggleAttribute("hidden", false);
}

/** Links to the empty list within the page empty it: "Liste leeren", or removing the last entry. */
function forgetWhenEmptied(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("main a"))
    if (isList(link) && !link.search.includes("angebot=")) link.addEventListener("click", () => remember([]));
}
