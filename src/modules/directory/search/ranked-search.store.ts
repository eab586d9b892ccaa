import { asLooseQuery, asQuery, decisive, type Understood } from "#modules/search/index.ts";
import { itemOf } from "./found.ts";
import { readyIndex } from "./memory/kept-index.store.ts";
import { pageIndex } from "./memory/page-index.ts";
import { rankEntries } from "./memory/ranked-entries.ts";
import { rankByDatabase, type RankedFound } from "./rank-by-database.store.ts";
import { worstAnswer } from "./reason.ts";
import type { Search, Searched, SearchQuery, SearchResult } from "./search.ts";
import { stepsOf } from "./steps.ts";

const nothing: SearchResult = { total: 0, items: [], partly: undefined };

/**
 * Everything in one ranking. When nothing answers all that was typed, what answers a part of it well is shown, and said to be that:
 * the same at another time, the same elsewhere, some of the words.
 */
export const rankedSearch: Search = async (world, query, understood) => {
  if (!understood.answerable) return nothing;
  let best: Ranked = { ...nothing, worth: 0 };
  for (const { partly, ...part } of partsOf(understood)) {
    if (best.worth >= enoughBefore(partly, understood)) continue;
    const found = await ranked(world, query, part);
    if (found.total > 0 && found.worth > best.worth) best = { ...found, partly };
  }
  return best;
};

/** From here on the first entry is what was asked for, and not only something near it. */
const good = 0.45;
/** Below this the first entry only comes near: what was asked for stands before it, though at another time; but never at a price. */
const meant = 0.6;

const enoughBefore = (partly: SearchResult["partly"], { wishes }: Understood): number =>
  partly === "time" && !wishes.some(({ kind }) => kind === "preis") ? meant : good;

interface Ranked extends SearchResult {
  /** How well the first entry answers the words, measured by the best that could. */
  readonly worth: number;
}

/** What is asked of every entry. */
interface Asked {
  readonly understood: Understood;
  readonly asks: string | undefined;
}

interface Part extends Asked {
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

async function ranked(world: Searched, query: SearchQuery, { understood, asks }: Asked): Promise<Ranked> {
  if (asks === undefined && understood.wishes.length === 0) return { ...nothing, worth: 0 };
  const { total, found } = await rankedFound(world, query, { understood, asks });
  if (found.length === 0 && query.seite > 1) {
    const first = await ranked(world, { ...query, seite: 1, groesse: 1 }, { understood, asks });
    return { ...first, items: [] };
  }
  const worst = worstAnswer(found[0]?.answers ?? [], understood);
  const worth = worst ? worst.step.worth / (stepsOf(worst.wanted)[0]?.worth ?? 1) : 1;
  return { total, items: found.map((each) => itemOf(each, understood)), partly: undefined, worth };
}

/** From memory while that is just as the database. */
async function rankedFound(world: Searched, query: SearchQuery, asked: Asked): Promise<RankedFound> {
  const index = readyIndex(world.public, world.kept, query.today);
  return index ? rankEntries([index, pageIndex()], { query, ...asked }) : rankByDatabase(world.public, query, asked);
}
