import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Made by the journeys, so a checkout may be without them. Any other picture must be there. */
const madeByJourneys: readonly string[] = [
  "docs/bilder/angebot.png",
  "docs/bilder/angebote.png",
  "docs/bilder/beratung.png",
  "docs/bilder/katalog.png",
  "docs/bilder/orte.png",
  "docs/bilder/start.png",
];

const foreignFolders = ["node_modules", "dist", "data", ".cache", ".git"];

const documents = globSync("**/*.md", { exclude: (name) => foreignFolders.includes(name) });

interface Document {
  readonly path: string;
  readonly text: string;
}

const inCode = /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm;

/** What a document leads to inside the project: links, pictures, reference definitions. */
function targetsOf(text: string): string[] {
  const plain = text.replace(inCode, "");
  const found = [
    ...plain.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g),
    ...plain.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm),
    ...plain.matchAll(/\b(?:src|href)="([^"]+)"/g),
  ];
  return found.map(([, target = ""]) => target).filter((target) => !/^([a-z][a-z0-9+.-]*:|\/)/i.test(target));
}

/** The anchors that a reader's program makes of headings. */
function anchorsOf(text: string): readonly string[] {
  const headings = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, "").matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm);
  return [...headings].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

/** Links of a document that lead nowhere. */
function deadLinks(
  { path, text }: Document,
  isThere: (file: string) => boolean,
  read: (file: string) => string,
): string[] {
  return targetsOf(text).filter((target) => {
    const [file = "", anchor = ""] = decodeURIComponent(target).split("#");
    const meant = file === "" ? path : normalize(join(dirname(path), file));
    if (!isThere(meant)) return true;
    if (anchor === "" || !meant.endsWith(".md")) return false;
    return !anchorsOf(meant === path ? text : read(meant)).includes(anchor);
  });
}

const isThere = (file: string): boolean => madeByJourneys.includes(file) || existsSync(file);
const read = (file: string): string => readFileSync(file, "utf8");

describe("links in the project's documents", () => {
  it.each(documents)("%s leads only to what is there", (path) => {
    expect(deadLinks({ path, text: read(path) }, isThere, read)).toEqual([]);
  });

  it("knows the documents that everybody starts with", () => {
    expect(documents).toEqual(expect.arrayContaining(["README.md", "ARCHITECTURE.md", "docs/adr/README.md"]));
  });

  it("waits only for pictures that a document shows", () => {
    const shown = documents.flatMap((path) =>
      targetsOf(read(path)).map((target) => normalize(join(dirname(path), target))),
    );
    expect(madeByJourneys.filter((picture) => !shown.includes(picture))).toEqual([]);
  });
});

describe("the check of links", () => {
  const files: Readonly<Record<string, string>> = { "docs/other.md": "# Other\n\n## Why: two parts\n" };
  const check = (text: string) =>
    deadLinks(
      { path: "docs/here.md", text },
      (file) => file in files || file === "docs/here.md",
      (file) => files[file] ?? "",
    );

  it.each([
    ["a missing file", "[x](missing.md)", "missing.md"],
    ["a missing picture", "![x](bilder/missing.png)", "bilder/missing.png"],
    ["a file in the wrong folder", "[x](../other.md)", "../other.md"],
    ["a heading that is not there", "[x](other.md#how)", "other.md#how"],
    ["a heading of its own that is not there", "[x](#gone)", "#gone"],
    ["a reference", "[x]\n\n[x]: missing.md", "missing.md"],
    ["a link beside code", "`code` [x](missing.md) `more`", "missing.md"],
    ["a picture as HTML", '<img src="missing.png" alt="x">', "missing.png"],
  ])("finds %s", (_, text, dead) => expect(check(text)).toEqual([dead]));

  it.each([
    ["[x](other.md)"],
    ["[x](other.md#why-two-parts)"],
    ['[x](other.md "Title")'],
    ["# Here\n\n[x](#here)"],
    ["[x](https://example.org/missing.md) [y](mailto:a@b.invalid) [z](/angebote)"],
    ["`[x](missing.md)`\n\n```\n[x](missing.md)\n```"],
  ])("lets %s pass", (text) => expect(check(text)).toEqual([]));
});
