import { readOds } from "hucre/ods";
import { readXls, readXlsx, type Workbook } from "hucre/xlsx";
import { refuse } from "#platform/refusal/refusal.ts";
import { checkArchive } from "./archive.ts";
import { assemble } from "./assemble.ts";
import { Notices } from "./notices.ts";
import { cellText, fillMerged } from "./sheet-cells.ts";
import { limits, type ReadOptions, type Table } from "./table.ts";

const libraries = { xlsx: readXlsx, ods: readOds, xls: readXls } as const;
type WorkbookFormat = keyof typeof libraries;
type Sheet = Workbook["sheets"][number];
type SheetFilter = (info: { readonly name: string; readonly index: number }) => boolean;

/** How many empty sheets are looked through for the first that holds something. */
const sheetsToTry = 20;

export async function readWorkbook(bytes: Uint8Array, kind: "archive" | "ole", options: ReadOptions): Promise<Table> {
  const format = kind === "archive" ? checkArchive(bytes) : checkOle(bytes);
  const notices = new Notices();
  const { names, sheet } = await chooseSheet(bytes, format, options.sheet);
  const cells = sheet.rows.map((row) => row.map(cellText));
  fillMerged(cells, sheet.merges ?? []);
  if (cells.length > limits.rawRows) throw refuse("imports.file.too-many-rows", { limit: limits.rows });

  const rows = cells.map((each, index) => ({ line: index + 1, cells: each }));
  const assembled = assemble(rows, options, notices);
  if (names.length > 1) notices.add("imports.notice.sheet", { details: { name: sheet.name, count: names.length } });
  return { format, sheets: names, sheet: sheet.name, ...assembled, notices: notices.all() };
}

/** Old `.xls` files and locked `.xlsx` files share one container. */
function checkOle(bytes: Uint8Array): "xls" {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.includes(Buffer.from("EncryptedPackage", "utf16le"))) throw refuse("imports.file.password");
  if (text.includes(Buffer.from("WordDocument", "utf16le"))) throw refuse("imports.file.other-kind", { kind: "Word" });

  const start = text.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]));
  // The record FILEPASS (0x2F) follows the first record, at most behind a note on who may write (0x86).
  const record = start === -1 ? start : start + 20;
  const next = record >= 0 && record + 4 < text.length ? record + 4 + text.readUInt16LE(record + 2) : -1;
  const isLock = (at: number) => at >= 0 && at + 2 < text.length && text.readUInt16LE(at) === 0x2f;
  if (isLock(record) || isLock(next)) throw refuse("imports.file.password");
  return "xls";
}

interface ChosenSheet {
  readonly names: readonly string[];
  readonly sheet: Sheet;
}

/** The sheet that was asked for, or the first with content; each is read alone, since workbooks can be large. */
async function chooseSheet(bytes: Uint8Array, format: WorkbookFormat, wanted?: string): Promise<ChosenSheet> {
  const names: string[] = [];
  for (let index = 0; index < sheetsToTry; index++) {
    const isChosen = (name: string, at: number) => (wanted === undefined ? at === index : name === wanted);
    const { sheets } = await load(bytes, format, (info) => {
      if (index === 0) names.push(info.name);
      return isChosen(info.name, info.index);
    });
    // The reader of old `.xls` files knows no choice of sheets: it hands over all of them.
    if (names.length === 0) names.push(...sheets.map(({ name }) => name));
    if (wanted !== undefined && !names.includes(wanted)) throw refuse("imports.file.sheet", { wanted, sheets: names });

    const sheet = sheets.find(({ name }) => isChosen(name, names.indexOf(name)));
    if (sheet && hasContent(sheet)) return { names, sheet };
    if (wanted !== undefined || index >= names.length) break;
  }
  throw refuse("imports.file.empty");
}

function hasContent({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => cellText(cell).trim() !== ""));
}

/** Whatever a library throws about a file that a stranger made is a fault of the file, never of ours. */
async function load(bytes: Uint8Array, format: WorkbookFormat, sheets: SheetFilter): Promise<Workbook> {
  try {
    return await libraries[format](bytes, { sheets, maxRows: limits.rawRows + 1 });
  } catch {
    throw refuse("imports.file.damaged");
  }
}
