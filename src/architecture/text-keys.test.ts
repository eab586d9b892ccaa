import { describe, expect, it } from "vitest";
import { sentences } from "#src/app.ts";
import { readSource, sourcesUnder, type Source } from "./source.ts";
import { keysIn, keysTwice, muteReasons, typewriterSigns, unsaidKeys } from "./text-keys.ts";

const sources = sourcesUnder("src", "cities");
const path = "src/modules/offers/texts/de.ts";
const texts = (message: string): Source => readSource(path, `export const de = { ${message} };`);

describe("sentences", () => {
  it("each key stands in one file", () => {
    expect(sources.flatMap(keysIn).length).toBeGreaterThan(400);
    expect(keysTwice(sources)).toEqual([]);
    const again = readSource("src/modules/places/texts/place-de.ts", `export const de = { "offers.a": "B" };`);
    expect(keysTwice([texts(`"offers.a": "A"`), again])).toEqual([`offers.a stands in ${path} and ${again.path}`]);
  });

  it("each is said somewhere", () => {
    expect(unsaidKeys(sources)).toEqual([]);
    const code = readSource("src/a.ts", 'say("offers.a"); say(`offers.price.${kind}`);');
    expect(unsaidKeys([texts(`"offers.a": "A", "offers.price.free": "B", "offers.c": "C"`), code])).toEqual([
      `${path}:1 offers.c is never said`,
    ]);
  });

  it("each reason that code gives has one, which the app knows or the console says", () => {
    const atTheConsole = sources
      .filter((each) => /^(cities|src\/platform\/settings)\//.test(each.path))
      .flatMap(keysIn);
    expect(muteReasons(sources, new Set([...Object.keys(sentences), ...atTheConsole]))).toEqual([]);
  });

  it.each([
    `throw refuse("offers.mute");`,
    `throw new Refusal(a ? "offers.mute" : "offers.known", 404);`,
    `z.string().min(1, "offers.mute")`,
    `z.string().refine(ok, { error: "offers.mute" })`,
    `throw refuseFields({ field: "day", reason: "offers.mute" });`,
  ])("%s is found where nobody wrote the sentence", (code) => {
    const source = [readSource("src/a.ts", code)];
    expect(muteReasons(source, new Set(["offers.known"]))).toEqual(["src/a.ts:1 offers.mute has no sentence"]);
    expect(muteReasons(source, new Set(["offers.known", "offers.mute"]))).toEqual([]);
  });

  it.each([
    [`"Bitte warten..."`, "... instead of …"],
    ['`Der Tag "${day}" fehlt.`', "straight quotes around words"],
    [`"Der Ort 'Haus' fehlt."`, "straight quotes around words"],
  ])("%s is a typewriter's", (message, why) => {
    expect(typewriterSigns([texts(`a: ${message}`)])).toEqual([`${path}:1 ${why}`]);
  });

  it("are set as German is printed", () => {
    expect(typewriterSigns(sources)).toEqual([]);
    expect(typewriterSigns([texts("a: `Der Tag „${day}“ fehlt …`")])).toEqual([]);
  });
});
