import { plural } from "#platform/texts/locale.ts";

const rows = plural("de", { one: "# Zeile", other: "# Zeilen" });
const entries = plural("de", { one: "# Eintrag", other: "# Einträge" });
const number = (value: number | undefined) => (value ?? 0).toLocaleString("de");
type Totals = Readonly<Record<string, number>>;

/** What `npm run import` says at the console. */
export const importTexts = {
  usage:
    "npm run import -- DATEI [--als orte|traeger|angebote|kalender] [--spalten zuordnung.json] [--pruefen | --anwenden]\nnpm run import -- --rueckgaengig NUMMER",
  unknownKind: ({ given, known }: { given: string; known: readonly string[] }) =>
    `„${given}“ kann nicht eingelesen werden. Möglich: ${known.join(", ")}.`,
  unreadable: ({ file }: { file: string }) => `Die Datei ${file} lässt sich nicht lesen.`,
  badColumns:
    "In der Zuordnung muss stehen, welche Spalte welche ist, zum Beispiel: { „Name“: „Einrichtung“ } als JSON.",
  judged: ({ file, target, totals }: { file: string; target: string; totals: Totals }) =>
    `${file} als ${target}: ${rows(totals["rows"] ?? 0)}, davon ${number(totals["new"])} neu, ${number(totals["changed"])} geändert, ` +
    `${number(totals["same"])} unverändert, ${number(totals["duplicate-in-file"])} doppelt, ${number(totals["similar"])} ähnlich (brauchen eine Entscheidung), ` +
    `${number(totals["refused"])} abgelehnt.`,
  notice: ({ line, text }: { line: number | undefined; text: string }) =>
    line === undefined ? `  ${text}` : `  Zeile ${line}: ${text}`,
  problem: ({ line, column, value, text }: { line: number; column: string; value: string; text: string }) =>
    `  Zeile ${line}${column === "" ? "" : `, ${column}`}${value === "" ? "" : ` „${value}“`}: ${text}`,
  more: ({ count }: { count: number }) => `  … und ${number(count)} weitere.`,
  applied: ({ id, totals }: { id: string; totals: Totals }) =>
    `Übernommen: ${number(totals["created"])} angelegt, ${number(totals["altered"])} geändert, ${number(totals["left"])} nicht übernommen.\n` +
    `Zurücknehmen: npm run import -- --rueckgaengig ${id}`,
  undone: ({ totals }: { totals: Totals }) =>
    `Zurückgenommen: ${entries(totals["undone"] ?? 0)}. Inzwischen geändert und geblieben: ${number(totals["kept"])}.`,
};
