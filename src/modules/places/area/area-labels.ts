import type { MapShape } from "#platform/geo/svg-map.ts";

/** The name of an area as a map writes it: first line at this spot, the others below it. */
export interface AreaLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

interface Name {
  readonly shape: MapShape;
  /** From the whole name to what is left of it when there is no room. */
  readonly forms: readonly (readonly string[])[];
}

export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half-bold letters of Fira Sans are about this wide, as a share of their height; measured with some air. */
const letterShare = 0.58;
const lineShare = 1.05;

/**
 * Writes the names of areas into a drawing so that none lies on another. The letters keep their size, since smaller
 * ones could not be read: instead a name breaks at its hyphens, then drops the part it shares with others
 * ("Altstadt-Nord", "Altstadt-Süd"), then stays away. The links of the map bear the whole names in any case.
 */
export function labelAreas(
  shapes: readonly MapShape[],
  nameOf: (id: string) => string,
  letters: number,
): ReadonlyMap<string, AreaLabel> {
  const all = shapes.map(({ id }) => nameOf(id));
  const names = shapes.map((shape) => ({ shape, forms: formsOf(nameOf(shape.id), all) }));
  const chosen = names.map((name) => firstThatFits(name, letters));
  for (;;) {
    const clash = findClash(names, chosen, letters);
    if (clash === undefined) break;
    // Names that share a part give way together: one whole and one short name would look like two kinds of area.
    for (const index of familyOf(clash, names)) chosen[index] = (chosen[index] ?? 0) + 1;
  }
  return new Map(
    names.flatMap(({ shape, forms }, index) => {
      const lines = forms[chosen[index] ?? 0];
      return lines ? [[shape.id, placed(shape, lines, letters)] as const] : [];
    }),
  );
}

function formsOf(name: string, all: readonly string[]): string[][] {
  const lines = name.split(/(?<=[-/])/u);
  const [first = ""] = lines;
  const shared = lines.length > 1 && all.some((other) => other !== name && other.startsWith(first));
  return [...(lines.length > 1 ? [[name]] : []), lines, ...(shared ? [lines.slice(1)] : [])];
}

/** A line much wider than its area would seem to name the neighbour too. */
function firstThatFits({ shape, forms }: Name, letters: number): number {
  const fitting = forms.findIndex((lines) => widthOf(lines, letters) <= shape.box.width);
  return fitting === -1 ? Math.min(1, forms.length - 1) : fitting;
}

function findClash(names: readonly Name[], chosen: readonly number[], letters: number): number | undefined {
  const boxes = names.map(({ shape, forms }, index) => {
    const lines = forms[chosen[index] ?? 0];
    return lines && boxOf(placed(shape, lines, letters), letters);
  });
  const clashing = boxes.flatMap((box, index) =>
    box && boxes.some((other, at) => at !== index && other && overlap(box, other)) ? [index] : [],
  );
  const formsLeft = (index: number) => (names[index]?.forms.length ?? 0) - (chosen[index] ?? 0);
  return clashing.toSorted((one, other) => formsLeft(other) - formsLeft(one)).at(0);
}

function familyOf(index: number, names: readonly Name[]): number[] {
  const first = names[index]?.forms.find((lines) => lines.length > 1)?.[0];
  if (first === undefined) return [index];
  return names.flatMap(({ forms }, at) => (at === index || forms.some(([line]) => line === first) ? [at] : []));
}

/** The lines stand in the middle of the spot with the most room. */
function placed({ label }: MapShape, lines: readonly string[], letters: number): AreaLabel {
  const y = label.y + letters * (0.3 - ((lines.length - 1) * lineShare) / 2);
  return { lines, x: label.x, y: Math.round(y * 10) / 10 };
}

/** The room that a label takes. */
export function boxOf({ lines, x, y }: AreaLabel, letters: number): LabelBox {
  const half = widthOf(lines, letters) / 2;
  const bottom = y + letters * ((lines.length - 1) * lineShare + 0.25);
  return { left: x - half, right: x + half, top: y - letters * 0.8, bottom };
}

export const overlap = (one: LabelBox, other: LabelBox): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function widthOf(lines: readonly string[], letters: number): number {
  return Math.max(...lines.map(({ length }) => length)) * letters * letterShare;
}
