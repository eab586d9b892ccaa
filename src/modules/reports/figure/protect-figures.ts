import { wholeCity, type Figure } from "./figure.ts";
import { protect } from "#platform/small-numbers/protect-line.ts";

/** Which figures count people, contacts or cases. Places, offers, posts and measures are never hidden (decision 16). */
export type CountsPeople = (figure: Figure) => boolean;

/** Hides small numbers in figures about people: the city is the total, its Stadtbezirke are the parts. */
export function protectFigures(figures: readonly Figure[], countsPeople: CountsPeople): Figure[] {
  const groups = Map.groupBy(figures, ({ kpi, period }) => `${kpi} ${period}`);
  return [...groups.values()].flatMap((group) => (group.some(countsPeople) ? protectGroup(group) : group));
}

function protectGroup(group: readonly Figure[]): Figure[] {
  const parts = group.filter(({ scope }) => scope !== wholeCity);
  const sum = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const total = group.find(({ scope }) => scope === wholeCity)?.value ?? sum;
  const shown = protect(
    total,
    parts.map(({ value }) => value ?? 0),
  );
  return group.map((figure) => {
    const value = figure.scope === wholeCity ? shown.total : (shown.parts[parts.indexOf(figure)] ?? null);
    return value === null ? { ...figure, value, suppressed: true } : figure;
  });
}
