export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface NamedSpot extends Spot {
  readonly name?: string | undefined;
}

export interface PlacedLabel {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
}

interface Box {
  readonly from: Spot;
  readonly to: Spot;
}

/** How much of a letter's height it takes to its side, on average, in Fira Sans. */
const letterShare = 0.56;

/**
 * Finds room for the names of spots: beside, before, below or above each, never over a pin, another spot or a name.
 * A name without room is left out; the spot itself stays.
 */
export function placeLabels(
  spots: readonly NamedSpot[],
  pins: readonly Spot[],
  letters: number,
  frame: Box,
): PlacedLabel[] {
  const taken = [...pins.map((pin) => around(pin, letters)), ...spots.map((spot) => around(spot, letters * 0.3))];
  const placed: PlacedLabel[] = [];
  for (const { name, ...spot } of spots) {
    if (!name) continue;
    const free = places(spot, name, letters).find(
      ({ box }) => inside(box, frame) && !taken.some((other) => overlap(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    placed.push(free.label);
  }
  return placed;
}

function places(spot: Spot, name: string, letters: number): { readonly label: PlacedLabel; readonly box: Box }[] {
  const width = name.length * letters * letterShare;
  const gap = letters * 0.6;
  const label = (anchor: PlacedLabel["anchor"], x: number, y: number) => {
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return {
      label: { name, anchor, x, y },
      box: { from: { x: left, y: y - letters * 0.8 }, to: { x: left + width, y: y + letters * 0.25 } },
    };
  };
  return [
    label("start", spot.x + gap, spot.y + letters * 0.35),
    label("end", spot.x - gap, spot.y + letters * 0.35),
    label("middle", spot.x, spot.y + letters * 1.5),
    label("middle", spot.x, spot.y - letters * 0.8),
  ];
}

const around = ({ x, y }: Spot, reach: number): Box => ({
  from: { x: x - reach, y: y - reach },
  to: { x: x + reach, y: y + reach },
});

const overlap = (a: Box, b: Box) => a.from.x < b.to.x && b.from.x < a.to.x && a.from.y < b.to.y && b.from.y < a.to.y;

const inside = (box: Box, frame: Box) =>
  box.from.x >= frame.from.x && box.to.x <= frame.to.x && box.from.y >= frame.from.y && box.to.y <= frame.to.y;
