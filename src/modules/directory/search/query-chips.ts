import { spanOfWish, type Typed, type Understood } from "#modules/search/index.ts";
import { dateInWords } from "#platform/dates/in-words.ts";
import type { Link } from "#ui/link.ts";
import { searchTexts as t } from "../texts/search.ts";
import { searchAddress, type SearchQuery } from "./search.ts";

interface Part {
  readonly typed: readonly Typed[];
  readonly label: string;
}

const textOf = (typed: readonly Typed[]): string => typed.map(({ text }) => text).join(" ");

/** Each part of the query that was understood, once, in the order in which it was typed. */
export function partsOf({ typed, wanted, wishes }: Understood, today: SearchQuery["today"]): Part[] {
  const parts = new Map<string, Part>();
  for (const each of wanted) parts.set(textOf(each.typed), { typed: each.typed, label: textOf(each.typed) });
  for (const wish of wishes) {
    const span = wish.kind === "day" ? spanOfWish(wish.value, today) : undefined;
    const isDay = span !== undefined && span.from === span.to;
    const meant = wish.kind === "area" ? wish.value.name : isDay ? dateInWords(span.from, "de") : undefined;
    const said = textOf(wish.typed);
    parts.set(said, { typed: wish.typed, label: meant === undefined || meant === said ? said : `${said} (${meant})` });
  }
  const placeOf = ({ typed: [first] }: Part) => typed.findIndex(({ text }) => first?.text.startsWith(text) === true);
  return [...parts.values()].toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The query in other words: with only these parts. */
export const queryOf = (parts: readonly Part[]): string => parts.map(({ typed }) => textOf(typed)).join(" ");

/** Words and wishes as chips: each is a link to the same search without it. */
export function chipsOf(asked: SearchQuery, understood: Understood): Link[] {
  const parts = partsOf(understood, asked.today);
  const words = parts.map(({ label }, index) => ({
    label,
    href: searchAddress(asked, { q: queryOf(parts.toSpliced(index, 1)) }),
  }));
  const over = asked.vergangen
    ? [{ label: t["directory.search.chip.over"], href: searchAddress(asked, { vergangen: false }) }]
    : [];
  return [...words, ...over];
}
