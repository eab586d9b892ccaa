import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./modules.ts";
import { readSource, sourcesUnder } from "./source.ts";
import { leftGerman, siblingOf, topicsIn, untranslated } from "./translations.ts";

const topics = topicsIn(sourcesUnder("src"));

const read = async (file: string): Promise<Readonly<Record<string, unknown>>> => {
  const exported: Readonly<Record<string, unknown>> = await import(join(root, file));
  const [texts] = Object.values(exported);
  return typeof texts === "object" && texts !== null ? { ...texts } : {};
};

describe("public texts", () => {
  it("exist in all languages", () => {
    expect(topics.length).toBeGreaterThanOrEqual(14);
    expect(untranslated(topics)).toEqual([]);
  });

  it.each(topics.flatMap((topic) => topic.languages.filter((each) => each !== "de").map((each) => ({ topic, each }))))(
    "$topic.path says nothing in $each as in German",
    async ({ topic, each }) => {
      expect(leftGerman(await read(topic.german), await read(siblingOf(topic.german, each)))).toEqual([]);
    },
  );
});

describe("the guard of translations", () => {
  it("sees a language that is missing", () => {
    const source = readSource(
      "src/modules/a/texts/b.ts",
      'import { bDe } from "./b-de.ts"; import { bTr } from "./b-tr.ts"; export const b = inLanguages({ de: bDe, tr: bTr });',
    );
    expect(untranslated(topicsIn([source]))).toEqual(["src/modules/a/texts/b.ts: en, ru, pl, uk, ar"]);
  });

  it("sees a sentence that was only copied, and leaves single words and names alone", () => {
    const german = { a: "Bitte rufen Sie an", b: "Start", c: "Guten Tag" };
    expect(leftGerman(german, { a: "Bitte rufen Sie an", b: "Start", c: "Merhaba" })).toEqual(["a"]);
  });
});
