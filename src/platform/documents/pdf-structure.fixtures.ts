import { inflateSync } from "node:zlib";

/** What a screen reader finds in a PDF, read from the file itself. */
export interface PdfStructure {
  /** Roles in the order of reading: "H1", "P", "Figure" … */
  readonly roles: readonly string[];
  readonly alts: readonly string[];
  /** Titles of the bookmarks, which are the headings. */
  readonly bookmarks: readonly string[];
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly pages: number;
  readonly problems: readonly string[];
}

/**
 * Reads the objects of a file as Typst writes them: plain, one after another. It proves that every text lies in a tag,
 * that headings never jump, that pictures have words, that language, title and the PDF/UA mark are there. It does not
 * prove what only a person or a full checker (veraPDF, PAC) can: that the words fit, that colours suffice.
 */
export function readPdf(file: Uint8Array): PdfStructure {
  const raw = Buffer.from(file).toString("latin1");
  const objects = new Map(
    [...raw.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id = "", body = ""]) => [id, body]),
  );
  const bodies = [...objects.values()];
  const root = bodies.find((body) => body.includes("/Type /StructTreeRoot")) ?? "";
  const tree = refsOf(root).flatMap((id) => readTree(objects, id));
  const catalogue = bodies.find((body) => body.includes("/Type /Catalog")) ?? "";
  const pages = bodies.filter((body) => /\/Type \/Page\b/.test(body));
  const title = /\/Title (\((?:\\.|[^\\()]|\([^()]*\))*\)|<[0-9A-F]+>)/.exec(
    bodies.find((body) => body.includes("/CreationDate")) ?? raw,
  )?.[1];
  const lang = /\/Lang \(([^)]*)\)/.exec(catalogue)?.[1];
  const roles = tree.map(({ role }) => role);
  const problems = [
    ...(/\/Marked true/.test(catalogue) ? [] : ["not tagged"]),
    ...(/\/DisplayDocTitle true/.test(catalogue) ? [] : ["shows the name of the file instead of the title"]),
    ...(/pdfuaid:part(?:="|>)1/.test(raw) ? [] : ["does not say that it is PDF/UA"]),
    ...(lang ? [] : ["no language"]),
    ...tree.flatMap(({ role, alt }) => (role === "Figure" && !alt ? ["a picture without words"] : [])),
    ...jumpsIn(roles),
    ...pages.flatMap((page, index) => untaggedIn(objects, page, raw).map((why) => `page ${index + 1}: ${why}`)),
  ];
  return {
    roles,
    problems,
    lang,
    pages: pages.length,
    title: title && decoded(title),
    alts: tree.flatMap(({ alt }) => alt ?? []),
    bookmarks: bodies.flatMap((body) =>
      body.includes("/Dest")
        ? (/\/Title (\((?:\\.|[^\\()]|\([^()]*\))*\)|<[0-9A-F]+>)/.exec(body)?.slice(1).map(decoded) ?? [])
        : [],
    ),
  };
}

interface Element {
  readonly role: string;
  readonly alt: string | undefined;
}

function readTree(objects: ReadonlyMap<string, string>, id: string): Element[] {
  const body = objects.get(id) ?? "";
  const role = /\/S \/(\w+)/.exec(body)?.[1];
  if (!body.includes("/Type /StructElem") || role === undefined) return [];
  const alt = /\/Alt (\((?:\\.|[^\\()]|\([^()]*\))*\)|<[0-9A-F]+>)/.exec(body)?.[1];
  return [{ role, alt: alt && decoded(alt) }, ...refsOf(body).flatMap((child) => readTree(objects, child))];
}

/** The children, in order; numbers of marked text stand between them. */
function refsOf(body: string): string[] {
  const kids = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(body)?.[1] ?? "";
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id = ""]) => id);
}

function jumpsIn(roles: readonly string[]): string[] {
  let last = 0;
  return roles.flatMap((role) => {
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
    const jumps = level > last + 1;
    if (level > 0) last = level;
    return jumps ? [`a heading jumps to ${role}`] : [];
  });
}

function untaggedIn(objects: ReadonlyMap<string, string>, page: string, raw: string): string[] {
  const id = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "";
  const start = raw.indexOf("stream\n", raw.indexOf(`\n${id} 0 obj`)) + "stream\n".length;
  const length = Number(/\/Length (\d+)/.exec(objects.get(id) ?? "")?.[1] ?? 0);
  const text = inflateSync(Buffer.from(raw.slice(start, start + length), "latin1")).toString("latin1");
  let depth = 0;
  let untagged = 0;
  for (const [, operator] of text.matchAll(/\b(BDC|BMC|EMC|Tj|TJ)\b/g)) {
    if (operator === "EMC") depth--;
    else if (operator === "BDC" || operator === "BMC") depth++;
    else if (depth === 0) untagged++;
  }
  return untagged === 0 ? [] : [`${untagged} texts outside of any tag`];
}

/** PDF writes what is not ASCII as UTF-16 in hex. */
function decoded(text: string): string {
  if (text.startsWith("(")) return text.slice(1, -1).replaceAll(/\\(.)/g, "$1");
  const bytes = Buffer.from(text.slice(1, -1).replace(/^FEFF/, ""), "hex");
  return bytes.swap16().toString("utf16le");
}
