import { writeOds } from "hucre/ods";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { anArchive, reasonsOf } from "../imports.fixtures.ts";
import { readTable } from "./read-table.ts";

const day = new Date("2026-09-03T00:00:00Z");
const moment = new Date("2026-09-03T14:30:00Z");
const courses: CellValue[][] = [
  ["Kurs", "Tag", "Am", "Um", "Preis", "PLZ", "Frei"],
  ["Yoga", "Mo", day, 0.5, 7.1, "01067", true],
  ["Tanz", null, moment, null, 0.1 + 0.2, 44137, false],
];
const columns = [{}, {}, { numFmt: "dd.mm.yyyy" }, { numFmt: "hh:mm" }];
const merges = [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }];

describe("reading a workbook", () => {
  it("takes the first sheet that holds something, and names the others", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "Leer", rows: [] },
        { name: "Kurse", rows: courses },
      ],
    });
    const table = await readTable(bytes, { fileName: "kurse.xlsx" });
    expect(table).toMatchObject({ format: "xlsx", sheet: "Kurse", sheets: ["Leer", "Kurse"] });
    expect(reasonsOf(table)).toEqual(["imports.notice.sheet"]);
  });

  it("gives dates, times, decimals, postcodes and yes/no as a German office types them", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "Kurse", rows: courses, columns, merges }] });
    const { rows } = await readTable(bytes, { fileName: "kurse.xlsx" });
    expect(rows).toEqual([
      { line: 2, cells: ["Yoga", "Mo", "2026-09-03", "12:00", "7,1", "01067", "ja"] },
      { line: 3, cells: ["Tanz", "Mo", "2026-09-03T14:30", "", "0,3", "44137", "nein"] },
    ]);
  });

  it("reads the same table from OpenDocument", async () => {
    const bytes = await writeOds({ sheets: [{ name: "Kurse", rows: courses, merges }] });
    const table = await readTable(bytes, { fileName: "kurse.ods" });
    expect(table.format).toBe("ods");
    expect(table.rows.map(({ cells }) => [cells[0], cells[1], cells[2], cells[5]])).toEqual([
      ["Yoga", "Mo", "2026-09-03", "01067"],
      ["Tanz", "Mo", "2026-09-03T14:30", "44137"],
    ]);
  });

  it("reads the sheet that was asked for, and lists the sheets when there is none of that name", async () => {
    const other: CellValue[][] = [["Ort"], ["Süd"]];
    const bytes = await writeXlsx({
      sheets: [
        { name: "Kurse", rows: courses },
        { name: "Orte", rows: other },
      ],
    });
    expect(await readTable(bytes, { fileName: "a.xlsx", sheet: "Orte" })).toMatchObject({ columns: ["Ort"] });
    await expect(readTable(bytes, { fileName: "a.xlsx", sheet: "Räume" })).rejects.toMatchObject({
      reason: "imports.file.sheet",
      details: { wanted: "Räume", sheets: ["Kurse", "Orte"] },
    });
  });

  it("finds the names below title rows and counts rows as the sheet does", async () => {
    const rows = [["Programm 2026"], [], ...courses];
    const bytes = await writeXlsx({ sheets: [{ name: "Kurse", rows }] });
    const table = await readTable(bytes, { fileName: "a.xlsx" });
    expect(table).toMatchObject({ headerLine: 3, rows: [{ line: 4 }, { line: 5 }] });
  });

  it("is not fooled by the name of the file", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "Kurse", rows: courses }] });
    expect((await readTable(bytes, { fileName: "kurse.csv" })).format).toBe("xlsx");
    const text = new TextEncoder().encode("Kurs\tTag\nYoga\tMo\n");
    expect((await readTable(text, { fileName: "kurse.xls" })).format).toBe("csv");
  });
});

describe("a workbook that cannot be read", () => {
  const refusal = (bytes: Uint8Array) => expect(readTable(bytes, { fileName: "a.xlsx" })).rejects;

  it("is refused when it is cut off", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "Kurse", rows: courses }] });
    await refusal(bytes.slice(0, bytes.length / 2)).toMatchObject({ reason: "imports.file.damaged" });
  });

  it("is refused when it has a password", async () => {
    const sheets = [{ name: "Kurse", rows: courses }];
    const bytes = await writeXlsx({ sheets, encryption: { password: "geheim", spinCount: 100 } });
    await refusal(bytes).toMatchObject({ reason: "imports.file.password" });
  });

  it("is refused when it is an OpenDocument file with a password", async () => {
    const manifest = Buffer.from('<manifest:encryption-data manifest:checksum="x"/>');
    const bytes = anArchive(
      { name: "content.xml", content: Buffer.from("verschlüsselt") },
      { name: "META-INF/manifest.xml", content: manifest },
    );
    await refusal(bytes).toMatchObject({ reason: "imports.file.password" });
  });

  it("is refused when the archive itself is locked", async () => {
    const bytes = anArchive({ name: "xl/workbook.xml", content: Buffer.from("<a/>"), encrypted: true });
    await refusal(bytes).toMatchObject({ reason: "imports.file.password" });
  });

  it("is refused when it says that it unpacks to gigabytes", async () => {
    const bytes = anArchive({ name: "xl/workbook.xml", content: Buffer.from("<a/>"), declared: 4_000_000_000 });
    await refusal(bytes).toMatchObject({ reason: "imports.file.unpacks-too-large" });
  });

  it("is refused when it unpacks to more than it says", async () => {
    const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    const relations = `<Relationships><Relationship Id="a" Type="${relation}" Target="xl/workbook.xml"/></Relationships>`;
    const bytes = anArchive(
      { name: "[Content_Types].xml", content: Buffer.from("<Types/>") },
      { name: "_rels/.rels", content: Buffer.from(relations) },
      { name: "xl/workbook.xml", content: Buffer.alloc(30_000_000, " "), declared: 1_000 },
    );
    expect(bytes.length).toBeLessThan(40_000);
    await refusal(bytes).toMatchObject({ reason: "imports.file.damaged" });
  });

  it.each([
    ["word/document.xml", "Word"],
    ["xl/workbook.bin", "XLSB"],
    ["fotos/1.jpg", "ZIP"],
  ])("is refused by its kind: %s is %s", async (name, kind) => {
    await refusal(anArchive({ name, content: Buffer.from("x") })).toMatchObject({
      reason: "imports.file.other-kind",
      details: { kind },
    });
  });

  it("is refused when all sheets are empty", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "Leer", rows: [] },
        { name: "Auch leer", rows: [] },
      ],
    });
    await refusal(bytes).toMatchObject({ reason: "imports.file.empty" });
  });
});
