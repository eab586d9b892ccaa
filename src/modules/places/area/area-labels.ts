import type { MapShape } from "#platform/geo/svg-map.ts";

/** The name of an area as a map writes it: first line at this spot, the others below it. */
export interface AreaLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** An area with the ways to write its name: from the whole name to what is left of it when there is no room. */
interface Name {
  readonly shape: MapShape;
  /** Names with the same first part are written the same way, or they would look like two kinds of area. */
  readonly family: string;
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
  const names = namesOf(shapes, nameOf);
  const form = new Map<string, number>();
  for (const name of names) form.set(name.family, Math.max(form.get(name.family) ?? 0, firstThatFits(name, letters)));
  const shown = new Set(names);
  for (;;) {
    const written = [...shown].map((name) => write(name, form.get(name.family) ?? 0, letters));
    const clash = findClash(written);
    if (!clash) return new Map(written.map(({ name, label }) => [name.shape.id, label]));
    if (clash.shorterForms > 0) form.set(clash.name.family, (form.get(clash.name.family) ?? 0) + 1);
    else shown.delete(clash.name);
  }
}

function namesOf(shapes: readonly MapShape[], nameOf: (id: string) => string): Name[] {
  const all = shapes.map(({ id }) => nameOf(id));
  return shapes.map((shape) => {
    const name = nameOf(shape.id);
    const lines = name.split(/(?<=[-/])/u);
    const [first = name] = lines;
    const shared = lines.length > 1 && all.some((other) => other !== name && other.startsWith(first));
    const whole = lines.length > 1 ? [[name], lines] : [lines];
    return { shape, family: shared ? first : name, forms: shared ? [...whole, lines.slice(1)] : whole };
  });
}

/** A line much wider than its area would seem to name the neighbour too. */
function firstThatFits({ shape, forms }: Name, letters: number): number {
  const fitting = forms.findIndex((lines) => widthOf(lines, letters) <= shape.box.width);
  return fitting === -1 ? forms.length - 1 : fitting;
}

interface Written {
  readonly name: Name;
  readonly shorterForms: number;
  readonly label: AreaLabel;
  readonly box: LabelBox;
}

/** The lines stand in the middle of the spot with the most room. */
function write(name: Name, form: number, letters: number): Written {
  const { x, y } = name.shape.label;
  const lines = name.forms[form] ?? [];
  const firstLine = y + letters * (0.3 - ((lines.length - 1) * lineShare) / 2);
  const label = { lines, x, y: Math.round(firstLine * 10) / 10 };
  return { name, shorterForms: name.forms.length - 1 - form, label, box: boxOf(label, letters) };
}

/** A name that lies on another; of those, the one that can give way best. */
function findClash(written: readonly Written[]): Written | undefined {
  const clashing = written.filter((one) => written.some((other) => other !== one && overlap(one.box, other.box)));
  return clashing.toSorted((one, other) => other.shorterForms - one.shorterForms).at(0);
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
