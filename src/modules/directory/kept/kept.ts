import type { LocalDate } from "#platform/dates/local-date.ts";
import type { DateRow } from "#modules/offers/index.ts";

/** As many as fit an address that every browser and mail program takes. */
export const mostKept = 40;

/** What the address keeps: each offer once, in the order in which it was kept. */
export function readKept(query: URLSearchParams): string[] {
  const slugs = query.getAll("angebot").filter((slug) => /^[a-z0-9-]{1,120}$/.test(slug));
  return [...new Set(slugs)].slice(0, mostKept);
}

/** The list with other entries; while somebody looks for more, the words of the search stay. */
export function keptAddress(slugs: readonly string[], suche = ""): string {
  const query = new URLSearchParams(slugs.map((slug) => ["angebot", slug]));
  if (suche) query.set("suche", suche);
  return query.size === 0 ? "/merkliste" : `/merkliste?${query}`;
}

/** A kept offer with its next date; without one it is over, or its date has to be asked for. */
export interface KeptOffer {
  readonly slug: string;
  readonly title: string;
  readonly next: DateRow | null;
}

/** Soonest first, as one would cross them off; those without a date at the end. */
export function inOrder(kept: readonly KeptOffer[]): {
  readonly dated: readonly DateRow[];
  readonly undated: readonly KeptOffer[];
} {
  const dated = kept.flatMap(({ next }) => next ?? []);
  return {
    dated: dated.toSorted((one, other) => whenOf(one).localeCompare(whenOf(other))),
    undated: kept.filter(({ next }) => next === null),
  };
}

const whenOf = ({ day, starts }: { readonly day: LocalDate; readonly starts: string | null }): string =>
  `${day} ${starts ?? "24:00"}`;

/** The same list under another address: as PDF, or as a calendar. */
export const keptAddressAs = (path: "/merkliste.pdf" | "/kalender", slugs: readonly string[]): string =>
  keptAddress(slugs).replace("/merkliste", path);

/** Mail programs of some systems cut longer addresses, and the list with it. */
const mostOfMail = 1900;

/** The longest beginning of the list that a mail can carry; `write` makes the text, with how many are left out. */
export function mailWithin(
  lines: readonly string[],
  write: (lines: readonly string[], left: number) => string,
): string {
  for (let count = lines.length; count > 0; count--) {
    const body = write(lines.slice(0, count), lines.length - count);
    if (encodeURIComponent(body).length <= mostOfMail) return body;
  }
  return write([], lines.length);
}

/** A mail to somebody, or to oneself; the words are the caller's. */
export const mailAddress = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
