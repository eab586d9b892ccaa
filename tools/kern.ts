import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { PurgeCSS } from "purgecss";

const side = String.raw`((?:var\([^()]*\)|[^\s;()])+)`;
const fourSides = new RegExp(String.raw`(?<![-\w])(padding|margin):\s*${side} ${side} ${side} ${side};`, "g");

/** KERN names the left and the right side; our pages also run from right to left. */
const logical: readonly (readonly [RegExp, string])[] = [
  [/(?<![-\w])(padding|margin|border)-left(?=\s*:)/g, "$1-inline-start"],
  [/(?<![-\w])(padding|margin|border)-right(?=\s*:)/g, "$1-inline-end"],
  [/(?<![-\w])left(?=\s*:)/g, "inset-inline-start"],
  [/(?<![-\w])right(?=\s*:)/g, "inset-inline-end"],
  [fourSides, "$1-block: $2 $4; $1-inline: $5 $3;"],
  [/text-align:\s*left/g, "text-align: start"],
  [/text-align:\s*right/g, "text-align: end"],
];

/** Whole words: a class name put together from parts would be lost, so each is written out. */
const namesIn = (source: string): string[] => source.match(/[\w-]+/g) ?? [];

/** Where KERN ties its colours to a layer of the page. We have one layer, and the purge cannot read such a selector. */
const layer =
  ":is(body, .kern-light, .kern-dark, [data-kern-theme=light], [data-kern-theme=dark]):not([class*=kern-level-])";

/** Takes of a KERN style sheet what `sources` name, and lets it follow the writing direction. */
export async function purgeKern(css: string, sources: readonly string[]): Promise<string> {
  if (!css.includes(layer)) throw new Error("KERN names its layers in a new way: tools/kern.ts has to learn it.");
  const directed = logical.reduce((text, [from, to]) => text.replace(from, to), css.replaceAll(layer, "body"));
  const [purged] = await new PurgeCSS().purge({
    content: sources.map((raw) => ({ raw, extension: "tsx" })),
    css: [{ raw: directed }],
    defaultExtractor: namesIn,
    variables: true,
    keyframes: true,
  });
  if (!purged) throw new Error("KERN's style sheet could not be purged.");
  return purged.css;
}

/** Replaces KERN's style sheet on its way into ours. */
export function kern(sourceFiles: readonly string[]): Plugin {
  return {
    name: "kern",
    setup(build) {
      build.onLoad({ filter: /@kern-ux[\\/]native[\\/]dist[\\/]kern\.css$/ }, async ({ path }) => {
        const sources = await Promise.all(sourceFiles.map((file) => readFile(file, "utf8")));
        return { contents: await purgeKern(await readFile(path, "utf8"), sources), loader: "css" };
      });
    },
  };
}
