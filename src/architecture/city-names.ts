import { found } from "./source.ts";

/** Names of parts of a city that are ordinary German words as well. */
const ordinaryWords: readonly string[] = ["City", "Hafen", "Mitte", "Nette", "Süd"];

/** Where a name has to stand, each with its reason. */
export const allowedNames: readonly AllowedName[] = [
  {
    path: /^src\/commands\/demo\.ts$/,
    name: "dortmund",
    reason: "the demo city that is loaded if none is named",
  },
];

export interface AllowedName {
  readonly path: RegExp;
  readonly name: string;
  readonly reason: string;
}

/** The names in an `areas.csv`; "Meiderich/Beeck" are two. */
export function namesIn(areasCsv: string): readonly string[] {
  const [head = "", ...rows] = areasCsv.trim().split(/\r?\n/);
  const column = head.split(",").indexOf("name");
  const names = rows.flatMap((row) => row.split(",")[column]?.split("/") ?? []);
  return [...new Set(names)].filter((name) => name.length > 2 && !ordinaryWords.includes(name));
}

/** The second city must be a folder, not a fork (ADR 0019): code knows no name of a city or of its parts. */
export function citiesInCode(
  files: readonly { readonly path: string; readonly text: string }[],
  names: readonly string[],
  except: readonly AllowedName[] = allowedNames,
): readonly string[] {
  const anyName = new RegExp(String.raw`(?<!\p{L})(${names.join("|")})(?!\p{L})`, "giu");
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) =>
      [...line.matchAll(anyName)]
        .map(([name]) => name)
        .filter((name) => !except.some((each) => each.path.test(path) && each.name === name))
        .map((name) => found(path, index + 1, `names ${name}`)),
    ),
  );
}
