import { describe, expect, it } from "vitest";
import { anArea, box, wiggle } from "./areas.fixtures.ts";
import type { Area, Position } from "./geometry.ts";
import { simplify } from "./simplify.ts";

const border = wiggle(7.1, 51, 51.1);
const [south, north]: Position[] = [border[0] ?? [0, 0], border.at(-1) ?? [0, 0]];
const west = anArea("west", [[7, 51], ...border, [7, 51.1], [7, 51]]);
const east = anArea("east", [[7.2, 51], [7.2, 51.1], ...border.toReversed(), [7.2, 51]]);

function pointsOf(area: Area | undefined): string[] {
  return area?.geometry.coordinates.flat(2).map(String) ?? [];
}

describe("simplifying", () => {
  it("straightens wiggles below the tolerance and keeps the corners", () => {
    const [thin] = simplify([west], 20);
    expect(new Set(pointsOf(thin))).toEqual(new Set(["7,51", String(south), String(north), "7,51.1"]));
  });

  it("keeps wiggles above the tolerance", () => {
    expect(pointsOf(simplify([west], 2)[0])).toHaveLength(pointsOf(west).length);
  });

  it.each([1, 5, 20])("leaves two neighbours with the same common border at %d m", (tolerance) => {
    const [one, other] = simplify([west, east], tolerance).map(pointsOf);
    const common = border.map(String);
    expect(one?.filter((each) => common.includes(each)).toSorted()).toEqual(
      other?.filter((each) => common.includes(each)).toSorted(),
    );
  });

  it("leaves an enclave and the hole around it alike", () => {
    const bumpy: Position[] = [...wiggle(4, 4, 6).toReversed(), [6, 4], [6, 6], [4, 6]];
    const turned: Position[] = [...bumpy.slice(20), ...bumpy.slice(1, 21)].toReversed();
    const [ring, enclave] = simplify([anArea("ring", box(0, 0, 10, 10), turned), anArea("enclave", bumpy)], 20);
    const hole = ring?.geometry.coordinates[0]?.[1]?.map(String) ?? [];
    expect(new Set(hole)).toEqual(new Set(pointsOf(enclave)));
    expect(hole.length).toBeLessThan(10);
  });

  it("never lets a tiny piece vanish", () => {
    const tiny = anArea("tiny", box(7, 51, 7.00001, 51.00001));
    expect(pointsOf(simplify([tiny], 500)[0])).toHaveLength(5);
  });

  it("closes a ring again whose first point was left out", () => {
    const open = west.geometry.coordinates.flat(2).slice(0, -1);
    const turned = [...open.slice(20), ...open.slice(0, 21)];
    const thin = pointsOf(simplify([anArea("turned", turned)], 20)[0]);
    expect(thin).toHaveLength(5);
    expect(thin[0]).toBe(thin.at(-1));
    expect(thin).not.toContain(String(turned[0]));
  });
});
