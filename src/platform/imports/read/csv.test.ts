import { describe, expect, it } from "vitest";
import { readFixture, readText, reasonsOf, rowOf } from "../imports.fixtures.ts";

describe("reading the letters of a file", () => {
  it.each([
    ["windows-1252.csv", "windows-1252"],
    ["code-page-850.csv", "code page 850"],
    ["mac-roman.csv", "macintosh"],
  ])("recognises %s as %s", async (file, encoding) => {
    const table = await readFixture(`broken/${file}`);
    expect(table.encoding).toBe(encoding);
    expect(table.delimiter).toBe(";");
    expect(table.columns).toContain("Straße");
    expect(rowOf(table, 0)["Kurs"]).toBe("Gedächtnistraining für Ältere");
  });

  it("keeps dashes, quotation marks and the euro sign of windows-1252", async () => {
    const table = await readFixture("broken/windows-1252.csv");
    expect(rowOf(table, 1)["Kurs"]).toBe("Frühstück – „Größe zählt nicht“");
    expect(rowOf(table, 0)["Preis"]).toBe("7,50 €");
  });

  it.each([
    ["utf-16le.txt", "utf-16le"],
    ["utf-16be-without-mark.txt", "utf-16be"],
  ])("reads %s, as Excel's “Unicode-Text”", async (file, encoding) => {
    const table = await readFixture(`broken/${file}`);
    expect(table).toMatchObject({ encoding, delimiter: "\t", columns: ["Kurs", "Wochentag", "Preis"] });
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(["Gedächtnistraining", "Frühstück"]);
  });

  it("keeps a UTF-8 file that was cut in the middle of a letter", async () => {
    const table = await readFixture("broken/cut-in-a-letter.csv");
    expect(table.encoding).toBe("utf-8");
    expect(rowOf(table, 0)["Ort"]).toBe("Hörde");
    expect(reasonsOf(table)).toEqual(["imports.notice.broken-letters"]);
  });

  it("takes out NUL bytes and says so", async () => {
    const table = await readFixture("broken/nul-bytes.csv");
    expect(table.rows[0]?.cells).toEqual(["Yoga", "Süd"]);
    expect(table.notices).toEqual([{ reason: "imports.notice.control-characters", details: { count: 2 } }]);
  });

  it("removes the byte order mark from the first column name", async () => {
    const table = await readFixture("destatis/12621-0001_2016-2018.csv", { headerLine: 1 });
    expect(table.columns[0]).toBe("Tabelle: 12621-0001");
  });
});

describe("finding the separator", () => {
  it.each([";", ",", "\t", "|"])("finds %j", async (delimiter) => {
    const lines = [
      ["Kurs", "Tag", "Ort"],
      ["Yoga", "Mo", "Hörde"],
      ["Tanz", "Di", "Süd"],
    ];
    const table = await readText(lines.map((line) => line.join(delimiter)).join("\r\n"));
    expect(table).toMatchObject({ delimiter, columns: lines[0] });
    expect(table.rows.map(({ cells }) => cells)).toEqual(lines.slice(1));
  });

  it("does not cut decimal commas when semicolons separate", async () => {
    const table = await readText("Kurs;Preis\nYoga;7,5\nTanz;8,5\nSingen;9,5\n");
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ["Yoga", "7,5"],
      ["Tanz", "8,5"],
      ["Singen", "9,5"],
    ]);
  });

  it("believes the line with which Excel names the separator", async () => {
    const table = await readFixture("broken/excel-separator-line.csv");
    expect(table.rows).toEqual([{ line: 3, cells: ["Yoga, sanft", "5"] }]);
  });

  it("reads a file with one column", async () => {
    const table = await readText("E-Mail\na@stadt.example\nb@stadt.example\n");
    expect(table).toMatchObject({ columns: ["E-Mail"], rows: [{ line: 2 }, { line: 3 }] });
  });
});

describe("finding what is data", () => {
  it("skips titles, empty lines, repeated names and the footer, and says each", async () => {
    const table = await readFixture("broken/titles-and-footer.csv");
    expect(table.headerLine).toBe(4);
    expect(table.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [5, "Yoga"],
      [7, "Tanz"],
      [9, "Singen"],
    ]);
    expect(table.notices).toEqual([
      { reason: "imports.notice.title-lines", details: { count: 2, line: 4 } },
      { reason: "imports.notice.header-again", line: 8 },
      { reason: "imports.notice.footer", line: 11, details: { text: "Summe 12,50" } },
      { reason: "imports.notice.footer", line: 12, details: { text: "Stand: 01.02.2026" } },
      { reason: "imports.notice.empty-rows", details: { count: 1 } },
    ]);
  });

  it("finds the names of a GENESIS export under its titles, and its data above the footer", async () => {
    const table = await readFixture("destatis/12621-0001_2016-2018.csv");
    expect(table).toMatchObject({ encoding: "utf-8", delimiter: ";", headerLine: 9 });
    expect(table.columns).toHaveLength(29);
    expect(table.rows.at(-1)).toMatchObject({ line: 111 });
    expect(table.rows.at(-1)?.cells.slice(0, 2)).toEqual(["100 Jahre", "0,40606396"]);
    expect(reasonsOf(table).filter((reason) => reason === "imports.notice.footer")).toHaveLength(4);
  });

  it("tells columns of the same name apart by the group above them", async () => {
    const table = await readFixture("broken/two-header-rows.csv");
    expect(table).toMatchObject({ headerLine: 2, columns: ["Name", "Tag", "Kontakt Name", "Telefon", "Plätze"] });
    expect(table.rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it("numbers names that stand twice, names what has none, and drops empty columns", async () => {
    const table = await readFixture("broken/names-twice-and-empty.csv");
    expect(table.columns).toEqual(["Kurs", "Telefon", "Spalte 3", "Telefon (2)"]);
    expect(reasonsOf(table)).toEqual(["imports.notice.column-without-name", "imports.notice.column-twice"]);
  });

  it("takes a file without names as data from its first line", async () => {
    const table = await readFixture("broken/no-header.csv");
    expect(table.columns).toEqual(["Spalte 1", "Spalte 2", "Spalte 3", "Spalte 4"]);
    expect(table.rows.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(reasonsOf(table)).toEqual(["imports.notice.no-header"]);
  });

  it("lets the person say where the names stand", async () => {
    const table = await readText("Yoga;Mo\nKurs;Tag\nTanz;Di\n", { headerLine: 2 });
    expect(table).toMatchObject({ columns: ["Kurs", "Tag"], rows: [{ line: 3, cells: ["Tanz", "Di"] }] });
    const without = await readText("Yoga;Mo\nTanz;Di\n", { headerLine: 0 });
    expect(without.rows).toHaveLength(2);
    await expect(readText("Kurs;Tag\nTanz;Di\n", { headerLine: 9 })).rejects.toMatchObject({
      reason: "imports.file.header-line",
    });
  });

  it("keeps a last row in which only the name is filled in", async () => {
    const table = await readText("Kurs;Tag;Ort\nYoga;Mo;Süd\nTanz;;\n");
    expect(table.rows).toHaveLength(2);
  });

  it("reads a hundred columns", async () => {
    const table = await readFixture("broken/hundred-columns.csv");
    expect(table.columns).toHaveLength(100);
    expect(rowOf(table, 2)["Frage 100"]).toBe("3,100");
  });
});

describe("quotation marks", () => {
  it("keep line breaks and separators inside them, and lines are counted as an editor does", async () => {
    const table = await readFixture("broken/line-breaks-in-quotes.csv");
    expect(table.rows).toEqual([
      { line: 2, cells: ["Yoga", 'Bitte mitbringen:\nMatte; Decke\n"bequeme" Kleidung', "5"] },
      { line: 5, cells: ["Tanz", "kurz", "7,5"] },
    ]);
  });

  it("that are never closed mix up the lines to the next one, and those lines are named", async () => {
    const table = await readFixture("broken/unclosed-quote.csv");
    expect(table.rows.at(-1)?.cells.at(-1)).toBe("0");
    expect(table.notices.map(({ line }) => line)).toContain(2);
  });

  it("that are broken in every line are taken as ordinary characters", async () => {
    const lines = Array.from({ length: 200 }, (_, index) => `Kurs ${index};"Zoll`);
    const table = await readText(`Kurs;Maß\n${lines.join("\n")}\n`);
    expect(table.rows.at(-1)).toEqual({ line: 201, cells: ["Kurs 199", '"Zoll'] });
    expect(reasonsOf(table)).toContain("imports.notice.quotes-ignored");
  });

  it("lose one line, not the file, when a last one is never closed", async () => {
    const table = await readText('Kurs;Beschreibung\nYoga;"Matte\nTanz;kurz\nSingen;laut\n');
    expect(table.rows).toEqual([
      { line: 2, cells: ["Yoga", "Matte"] },
      { line: 3, cells: ["Tanz", "kurz"] },
      { line: 4, cells: ["Singen", "laut"] },
    ]);
    expect(table.notices).toEqual([{ reason: "imports.notice.unclosed-quote", line: 2 }]);
  });
});
