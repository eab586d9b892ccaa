import type { CityMap } from "./city-map.ts";

/** A Stadtbezirk as the map part of the pages wants it. */
export interface DrawnArea {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly path: string;
  readonly label?: readonly [x: number, y: number];
  readonly lines?: readonly string[];
}

/** All Stadtbezirke of the drawing with their names where there is room, each leading where `hrefOf` says. */
export function mapAreas({ drawing, labels, nameOf }: CityMap, hrefOf: (name: string) => string): DrawnArea[] {
  return (drawing?.shapes ?? []).map(({ id, path }) => {
    const name = nameOf(id) ?? "";
    const label = labels.get(id);
    return { id, name, path, href: hrefOf(name), ...(label && { label: [label.x, label.y], lines: label.lines }) };
  });
}
