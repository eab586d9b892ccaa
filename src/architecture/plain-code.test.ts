import { describe, expect, it } from "vitest";
import { forcedTypes, inlineParts, leftovers, longFiles, mostLines } from "./plain-code.ts";
import { readSource, sourcesUnder } from "./source.ts";

const sources = sourcesUnder("src", "tools", "bench", "journeys", "cities");
const planted = (text: string, path = "src/modules/offers/a.tsx") => [readSource(path, text)];
const at = (why: string) => [`src/modules/offers/a.tsx:1 ${why}`];

describe("plain code", () => {
  it(`has at most ${mostLines} lines a file`, () => {
    expect(longFiles(sources)).toEqual([]);
    const long = "export {};\n".repeat(mostLines + 1);
    expect(longFiles(planted(long))).toEqual([`src/modules/offers/a.tsx:201 has 201 lines; split it by thing`]);
    expect(longFiles(planted(long, "src/modules/offers/a.test.ts"))).toEqual([]);
  });

  it("forces no type", () => {
    expect(forcedTypes(sources)).toEqual([]);
    expect(forcedTypes(planted("const a: any = 1;"))).toEqual(at("any gives up on the type"));
    expect(forcedTypes(planted("const a = b!;"))).toEqual(at("! claims what the type does not know"));
    expect(forcedTypes(planted("const any = !b;"))).toEqual([]);
  });

  it("has no style and no handler in a page", () => {
    expect(inlineParts(sources)).toEqual([]);
    expect(inlineParts(planted(`const a = <p style="color: red">b</p>;`))).toEqual(
      at("style stands in the page itself"),
    );
    expect(inlineParts(planted("const a = <p onClick={b}>c</p>;"))).toEqual(at("onClick stands in the page itself"));
    expect(inlineParts(planted("const a = <p onClick={b}>c</p>;", "src/ui/a.island.tsx"))).toEqual([]);
    expect(inlineParts(planted("const a = <Map onPhones={b} />;"))).toEqual([]);
  });

  it("leaves nothing for later and silences no check without a reason", () => {
    const mark = ["TO", "DO"].join("");
    const silence = ["oxlint", "disable-next-line no-console"].join("-");
    expect(leftovers(sources)).toEqual([]);
    expect(leftovers(planted(`// ${mark}: later`))).toEqual(at("is for later; file an issue"));
    expect(leftovers(planted(`// ${silence}`))).toEqual(at("silences a check without a reason after --"));
    expect(leftovers(planted(`// ${silence} -- the console is this command's page`))).toEqual([]);
  });
});
