import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { citiesInCode, namesIn } from "./city-names.ts";
import { isTesting } from "./kind.ts";
import { root } from "./modules.ts";

const read = (path: string) => ({ path, text: readFileSync(join(root, path), "utf8") });
const names = globSync("cities/*/areas.csv", { cwd: root }).flatMap((path) => namesIn(read(path).text));
const code = globSync(["src/**/*.{ts,tsx,css}", "tools/*", "migrations/*.sql"], { cwd: root })
  .filter((path) => !isTesting(path))
  .map(read);

describe("names of a city", () => {
  it("stand nowhere in the code", () => {
    expect(names.length).toBeGreaterThan(60);
    expect(citiesInCode(code, names)).toEqual([]);
  });

  it("are found as words, whatever their case", () => {
    const planted = [{ path: "src/a.ts", text: `const office = "Seniorenbüro Hörde";\nconst city = "dortmund";` }];
    expect(citiesInCode(planted, names)).toEqual(["src/a.ts:1 names Hörde", "src/a.ts:2 names dortmund"]);
    expect(citiesInCode([{ path: "src/a.ts", text: "Zuhörder" }], names)).toEqual([]);
  });

  it("are read from the lists of areas", () => {
    expect(namesIn("id,level,name\n1,stadtbezirk,Meiderich/Beeck\n2,stadtbezirk,Hörde")).toEqual([
      "Meiderich",
      "Beeck",
      "Hörde",
    ]);
  });
});
