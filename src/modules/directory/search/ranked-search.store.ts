import { sql } from "kysely";
import { asLooseQuery, asQuery, decisive, type Understood } from "#modules/search/index.ts";
import type { Db } from "#platform/database/connect.ts";
import { foldedWords } from "#platform/texts/fold.ts";
import { itemOf, type Found } from "./found.ts";
import { worstAnswer } from "./reason.ts";
import { stepsOf } from "./steps.ts";
import { hitsOf } from "./hits.store.ts";
import { answersOf, nearness, worthOfAnswers } from "./rank.store.ts";
import type { Search, SearchQuery, SearchResult } from "./search.ts";

const nothing: SearchResult = { total: 0, items: [], partly: undefined };

/** The same course in twenty houses must not hide what else there is. */
const repeatCost = sql.lit(0.03);

/**
 * Everything in one ranking. When nothing answers all that was typed, what answers a part of it well is shown, and said to be that:
 * the same at another time, the same elsewhere, some of the words.
 */
export const rankedSearch: Search = async (db, query, understood) => {
  if (!understood.answerable) return nothing;
  let best: Ranked = { ...nothing, worth: 0 };
  for (const { partly, ...part } of partsOf(understood)) {
    const found = await ranked(db, query, part);
    if (found.total > 0 && found.worth > best.worth) best = { ...found, partly };
    if (best.worth >= good) break;
  }
  return best;
};

/** From here on the first entry is what was asked for, and not only something near it. */
const good = 0.45;

interface Ranked extends SearchResult {
  /** How well the first entry answers the words, measured by the best that could. */
  readonly worth: number;
}

interface Part {
  readonly understood: Understood;
  readonly asks: string | undefined;
  readonly partly: SearchResult["partly"];
}

function partsOf(understood: Understood): Part[] {
  const [asks, loosely] = [asQuery(understood), asLooseQuery(understood)];
  const unknown = understood.wanted.some(({ ways, weak }) => ways.length === 0 && !weak);
  const whole = { understood, asks, partly: unknown ? ("words" as const) : undefined };
  if (asks === undefined) return [whole];
  const areas = understood.wishes.filter(({ kind }) => kind === "area");
  const timeless = { ...understood, wishes: areas };
  const parts: Part[] = [whole];
  if (areas.length < understood.wishes.length) parts.push({ understood: timeless, asks, partly: "time" });
  if (areas.length > 0) parts.push({ understood: { ...understood, wishes: [] }, asks, partly: "area" });
  if (decisive(understood).length > 1) parts.push({ understood, asks: loosely, partly: "words" });
  return parts;
}

/** Folding costs more than everything else together: it is done only where the length could fit. */
const nameBonus = (whole: string) => sql`
  case when abs(length(h.title) - ${whole.length}::integer) <= 4 and platform.fold(regexp_replace(h.title, '[^[:alnum:]]+', ' ', 'g')) = ${whole} then 0.3 else 0 end`;

async function ranked(
  db: Db,
  query: SearchQuery,
  { understood, asks }: Pick<Part, "understood" | "asks">,
): Promise<Ranked> {
  if (asks === undefined && understood.wishes.length === 0) return { ...nothing, worth: 0 };
  const whole = understood.typed.flatMap(({ key }) => foldedWords(key)).join(" ");
  const { rows } = await sql<Found & { total: number }>`
    with hits (type, title, url, example, confirmed_on, place, kind, stadtbezirk, next_day, next_starts, words, bonus) as materialized (${hitsOf({ query, understood, asks })}),
    scored as (
      select h.type, h.title, h.url, h.example, h.confirmed_on, h.place, h.kind, h.stadtbezirk, h.next_day, h.next_starts, a.answers,
        ${worthOfAnswers(understood)} + h.bonus + ${nearness(understood)}
          + ${nameBonus(whole)} as score
      from hits h cross join lateral (select ${answersOf(understood.wanted)} as answers) a
    ),
    numbered as (
      select s.*, row_number() over (partition by s.type, s.title collate "C" order by s.score desc, s.next_day, s.next_starts, s.url) as repeat
      from scored s
    )
    select n.*, count(*) over () as total from numbered n
    order by n.score - ${repeatCost} * least(n.repeat - 1, 3) desc, n.next_day nulls last, n.next_starts, n.title collate "C", n.url
    limit ${query.groesse} offset ${(query.seite - 1) * query.groesse}`.execute(db);
  if (rows.length === 0 && query.seite > 1) {
    const first = await ranked(db, { ...query, seite: 1, groesse: 1 }, { understood, asks });
    return { ...first, items: [] };
  }
  const worst = worstAnswer(rows[0]?.answers ?? [], understood);
  const worth = worst ? worst.step.worth / (stepsOf(worst.wanted)[0]?.worth ?? 1) : 1;
  return {
    total: rows[0]?.total ?? 0,
    items: rows.map((found) => itemOf(found, understood)),
    partly: undefined,
    worth,
  };
}
