import { globSync } from "node:fs";
import { build, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "./modules.ts";

/** What must never reach the browser: it knows the database, or belongs to the server. */
const ofTheServer =
  /\.(store|action|view|job|routes|policy)\.tsx?$|^src\/(platform|frame|commands|demo)\/|^node_modules\/(pg|kysely|hono)\//;

/** Plain sums that a device needs so that a position does not have to leave it. */
const fitForBrowsers = ["src/platform/geo/distance.ts"];

const strays = ({ inputs }: Metafile): readonly string[] =>
  Object.keys(inputs).filter((path) => ofTheServer.test(path) && !fitForBrowsers.includes(path));

/** As the build bundles an island, but kept in memory. */
async function bundled(entry: { readonly path: string } | { readonly code: string }): Promise<Metafile> {
  const { metafile } = await build({
    ...("path" in entry
      ? { entryPoints: [entry.path] }
      : {
          stdin: {
            contents: entry.code,
            resolveDir: `${root}/src/ui`,
            sourcefile: "planted.island.tsx",
            loader: "tsx",
          },
        }),
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
    metafile: true,
    outdir: "dist/assets",
    packages: "external",
    write: false,
  });
  return metafile;
}

const islands = globSync("src/**/*.island.{ts,tsx}", { cwd: root });

describe("what an island brings to the browser", () => {
  it.each(islands)("%s brings nothing of the server", async (path) => {
    expect(strays(await bundled({ path }))).toEqual([]);
  });

  it("is found also where it comes in by another file", async () => {
    const planted = await bundled({ code: `export { say } from "#platform/texts/say.ts";` });
    expect(strays(planted)).toEqual(["src/platform/texts/say.ts"]);
  });
});
