import type { Understood, Wanted, Way } from "./wanted.ts";

/** Below this an entry only touches the word: in a description, or by a part of the place's name. */
const telling = 0.3;

const anyOf = (ways: readonly Way[]): string => `(${ways.map(({ asks }) => asks).join(" | ")})`;

type Asked = Pick<Understood, "wanted" | "wishes">;

/** What decides: all telling words that are known; the weak ones only when there is nothing else. */
export function decisive({ wanted, wishes }: Asked): readonly Wanted[] {
  const known = wanted.filter(({ ways }) => ways.length > 0);
  const strong = known.filter(({ weak }) => !weak);
  if (strong.length > 0) return strong;
  return wishes.length > 0 ? known.filter(({ anything }) => anything !== true) : known;
}

/** For PostgreSQL: every decisive word must be answered in one of its ways. Undefined when there is none. */
export function asQuery(understood: Asked): string | undefined {
  const parts = decisive(understood).map(({ ways }) => anyOf(ways));
  return parts.length === 0 ? undefined : parts.join(" & ");
}

/** Lists go by day or district, not by worth: only what is meant may stand in them, not what comes near. */
const meant = 0.6;

/** For a list that is filtered: a `tsquery`, null when everything fits, false when nothing can. */
export function asFilter(understood: Understood): string | null | false {
  if (understood.typed.length === 0 || !understood.answerable) return false;
  const parts = decisive(understood).map(({ ways }) => {
    const good = ways.filter(({ worth }) => worth >= meant);
    return anyOf(good.length > 0 ? good : ways);
  });
  return parts.length === 0 ? null : parts.join(" & ");
}

/** For PostgreSQL: at least one decisive word is answered well. */
export function asLooseQuery(understood: Asked): string | undefined {
  const parts = decisive(understood).flatMap(({ ways }) => {
    const good = ways.filter(({ worth }) => worth >= telling);
    return good.length === 0 ? [] : [anyOf(good)];
  });
  return parts.length === 0 ? undefined : parts.join(" | ");
}
