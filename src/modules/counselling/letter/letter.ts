import { z } from "zod";

export const letterKinds = ["einladung", "termin", "einwilligung", "abschluss", "rueckmeldung"] as const;
export type LetterKind = (typeof letterKinds)[number];
/** In points: large, and very large. Smaller letters we do not write. */
export const letterSizes = ["14", "18"] as const;

export const isLetterKind = (kind: string | undefined): kind is LetterKind =>
  z.enum(letterKinds).safeParse(kind).success;

/** An institution hears of somebody only with their consent. */
export const goesToInstitution = (kind: LetterKind): boolean => kind === "rueckmeldung";

/** "am ____ um ____ Uhr": what only the writer knows must not stay open. */
export const hasGap = (text: string): boolean => /_{2,}/.test(text);

export type LetterPart =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "list"; readonly items: readonly string[] };

/** An empty line parts paragraphs; lines that begin with a dash are a list. */
export const partsOf = (body: string): LetterPart[] =>
  body
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((each) => {
      const lines = each.split("\n").map((line) => line.trim());
      return lines.every((line) => /^[-–•] /.test(line))
        ? { kind: "list", items: lines.map((line) => line.slice(2).trim()) }
        : { kind: "text", text: lines.join("\n") };
    });
