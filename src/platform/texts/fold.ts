/** Lower case, no accents, ß = ss, ä = ae = a. The database's twin is platform.fold in migration 0001; a test compares them. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/([aou])e/g, "$1");

export const foldedWords = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** A name as it stands in an address: "Wilhelm-Hansmann-Haus" becomes "wilhelm-hansmann-haus", ä becomes ae. */
export function slugOf(name: string): string {
  const spelled = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue", ß: "ss" })[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return (
    spelled
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 80) || "eintrag"
  );
}
