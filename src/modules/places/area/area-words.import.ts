import { problem, type Reader } from "#platform/imports/values/reading.ts";
import type { AreaLevel } from "./area.ts";
import { allowedTypos, fold, typos } from "./area-spelling.ts";

/** What an import must know of the city's areas; plain, since it travels to another thread. */
export interface AreaWords {
  readonly areas: readonly {
    readonly id: string;
    readonly parentId: string | null;
    readonly level: AreaLevel;
    readonly name: string;
  }[];
  readonly aliases: readonly { readonly alias: string; readonly areaId: string }[];
}

/** Reads the name of a Stadtbezirk; a quarter stands for the Stadtbezirk around it. */
export function stadtbezirkReader(words: AreaWords): Reader<string> {
  const ids = new Map<string, string>();
  for (const { id, name } of ofLevels(words, ["statistischer_bezirk", "unterbezirk"])) {
    const around = stadtbezirkAround(id, words);
    if (around) ids.set(fold(name), around);
  }
  for (const { id, name } of ofLevels(words, ["stadtbezirk"])) ids.set(fold(name), id);
  return nameReader(
    ids,
    ofLevels(words, ["stadtbezirk"]).map(({ name }) => name),
  );
}

/** Reads the name of a quarter, official or as people say it. */
export function quarterReader(words: AreaWords): Reader<string> {
  const ids = new Map<string, string>();
  for (const { alias, areaId } of words.aliases) ids.set(fold(alias), areaId);
  for (const { id, name } of ofLevels(words, ["stadtbezirk", "unterbezirk", "statistischer_bezirk"]))
    ids.set(fold(name), id);
  return nameReader(
    ids,
    ofLevels(words, ["statistischer_bezirk", "unterbezirk"]).map(({ name }) => name),
  );
}

function nameReader(ids: ReadonlyMap<string, string>, shown: readonly string[]): Reader<string> {
  return (text) => {
    const wanted = fold(text.replace(/^\s*stadtbezirk\s+/i, ""));
    const id = ids.get(wanted);
    if (id !== undefined) return { ok: id };
    const near = shown.filter((name) => typos(wanted, fold(name)) <= Math.max(1, allowedTypos(wanted)));
    return problem("places.import.unknown-area", { near: near.slice(0, 3) });
  };
}

const ofLevels = ({ areas }: AreaWords, levels: readonly AreaLevel[]) =>
  areas.filter(({ level }) => levels.includes(level));

export function stadtbezirkAround(id: string | null, words: AreaWords): string | null {
  const area = words.areas.find((each) => each.id === id);
  if (!area) return null;
  return area.level === "stadtbezirk" ? area.id : stadtbezirkAround(area.parentId, words);
}
