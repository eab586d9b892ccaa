import { describe, expect, it } from "vitest";
import { allowedCrossings, behindDoors, crossedParts, usedModules } from "./doors.ts";
import { builtModules, circles, modules } from "./modules.ts";
import { readSource, sourcesUnder } from "./source.ts";

const sources = sourcesUnder("src");
const planted = (path: string, text: string) => [readSource(path, text)];

describe("modules meet at their doors", () => {
  it("nobody reaches behind the door of another module", () => {
    expect(behindDoors(sources, modules)).toEqual([]);
    expect(
      behindDoors(planted("src/modules/offers/a.ts", `import { b } from "#modules/places/place/b.ts";`), modules),
    ).toEqual(["src/modules/offers/a.ts:1 reaches behind the door of places: src/modules/places/place/b.ts"]);
  });

  it("a module uses only those that modules.json allows, types included", () => {
    expect(
      behindDoors(planted("src/modules/places/a.ts", `import type { B } from "#modules/offers/index.ts";`), modules),
    ).toEqual(["src/modules/places/a.ts:1 places may not use offers; modules.json says so"]);
    expect(behindDoors(planted("src/demo/a.ts", `import { b } from "#modules/offers/index.ts";`), modules)).toEqual([]);
  });

  it("no module comes back to itself, neither as allowed nor as built", () => {
    expect(circles(Object.fromEntries(Object.entries(modules).map(([name, { uses }]) => [name, uses])))).toEqual([]);
    expect(circles(usedModules(sources))).toEqual([]);
    expect(circles({ a: ["b"], b: ["c"], c: ["b"] })).toEqual(["b", "c"]);
  });

  it("modules.json names every module that has a folder, and uses only names that it knows", () => {
    const folders = new Set(sources.flatMap(({ path }) => /^src\/modules\/([\w-]+)\//.exec(path)?.[1] ?? []));
    expect([...folders].filter((name) => !builtModules.includes(name))).toEqual([]);
    expect(Object.values(modules).flatMap(({ uses }) => uses.filter((name) => !(name in modules)))).toEqual([]);
  });
});

describe("the parts of the house", () => {
  it("use only what lies below them, and a city only where it is listed", () => {
    expect(crossedParts(sources)).toEqual([]);
  });

  it.each([
    ["src/platform/a.ts", "#modules/places/index.ts", "platform may not use src/modules/places/index.ts"],
    ["src/platform/a.ts", "#frame/b.ts", "platform may not use src/frame/b.ts"],
    ["src/ui/a.tsx", "#modules/places/index.ts", "ui may not use src/modules/places/index.ts"],
    ["src/frame/a.tsx", "#modules/places/index.ts", "frame may not use src/modules/places/index.ts"],
    ["src/modules/offers/a.ts", "#cities/city.ts", "modules may not use cities/city.ts"],
    ["src/modules/offers/a.ts", "#src/app.ts", "modules may not use src/app.ts"],
  ])("%s that imports %s is found", (path, specifier, why) => {
    expect(crossedParts(planted(path, `import { b } from "${specifier}";`))).toEqual([`${path}:1 ${why}`]);
  });

  it("every listed crossing is still needed", () => {
    const all = sources.flatMap(({ path, imports }) => imports.map(({ to }) => ({ path, to })));
    const idle = allowedCrossings.filter(([from, to]) => !all.some((each) => from.test(each.path) && to.test(each.to)));
    expect(idle.map(([from]) => from.source)).toEqual([]);
  });
});
