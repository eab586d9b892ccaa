import { describe, expect, it } from "vitest";
import { idOf, isId, newId } from "./ids.ts";

describe("new ids", () => {
  it("are UUIDs of version 7 that hold the instant of their making", () => {
    // Later than any instant another test used, since ids never go back.
    const instant = Date.UTC(2199, 10, 24);
    const id = newId(instant);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(instant);
  });

  it("sort in the order of their making, also 10,000 in one millisecond and when the clock goes back", () => {
    const instant = Date.UTC(2200, 0, 1);
    const ids = Array.from({ length: 10_000 }, (_, nth) => newId(nth % 100 === 0 ? instant - 5000 : instant));
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("ids of natural keys", () => {
  it("are the same on every machine", () => {
    expect(idOf("place", "begegnungszentrum-mengede")).toBe(idOf("place", "begegnungszentrum-mengede"));
    expect(idOf("place", "begegnungszentrum-mengede")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
  });

  it("differ by namespace and by key", () => {
    expect(new Set([idOf("place", "a"), idOf("place", "b"), idOf("offer", "a")]).size).toBe(3);
  });
});

describe("isId", () => {
  it.each([newId(), idOf("place", "a")])("accepts our own ids", (id) => expect(isId(id)).toBe(true));

  it.each(["", "1", "not-a-uuid", `${newId()}'`, 7, null, "00000000-0000-0000-0000-00000000000g"])(
    "refuses everything else",
    (other) => expect(isId(other)).toBe(false),
  );
});
