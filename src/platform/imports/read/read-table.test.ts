import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { Refusal } from "#platform/refusal/refusal.ts";
import { fixture, randomNumbers, readFixture, readText } from "../imports.fixtures.ts";
import { readTable } from "./read-table.ts";

describe("a file that is no table", () => {
  it.each([
    ["broken/only-empty-lines.csv", "imports.file.empty"],
    ["broken/only-names.csv", "imports.file.no-rows"],
    ["broken/web-page.xls", "imports.file.web-page"],
  ])("refuses %s: %s", async (path, reason) => {
    await expect(readFixture(path)).rejects.toMatchObject({ reason });
  });

  it.each([
    ["%PDF-1.7", "PDF"],
    ["GIF89a", "GIF"],
    ['[{"kurs": "Yoga"}]', "JSON"],
    ["BEGIN:VCARD\nFN:Frau Beispiel\nEND:VCARD", "vCard"],
  ])("refuses %j as %s", async (text, kind) => {
    await expect(readText(text)).rejects.toMatchObject({ reason: "imports.file.other-kind", details: { kind } });
  });

  it("refuses nothing at all, zeros, and noise", async () => {
    await expect(readText("")).rejects.toMatchObject({ reason: "imports.file.empty" });
    const zeros = readTable(new Uint8Array(1_000), { fileName: "a.csv" });
    await expect(zeros).rejects.toMatchObject({ reason: "imports.file.binary" });
    const random = randomNumbers(7);
    const noise = Uint8Array.from({ length: 5_000 }, () => random(256));
    await expect(readTable(noise, { fileName: "a.csv" })).rejects.toMatchObject({ reason: "imports.file.binary" });
  });

  it("refuses more than 15 MB", async () => {
    const bytes = new Uint8Array(15 * 1024 * 1024 + 1).fill(65);
    await expect(readTable(bytes, { fileName: "a.csv" })).rejects.toMatchObject({ reason: "imports.file.too-large" });
  });

  it("refuses more than 50,000 rows and takes exactly 50,000", async () => {
    const lines = (count: number) => `Kurs;Tag\n${"Yoga;Mo\n".repeat(count)}`;
    expect((await readText(lines(50_000))).rows).toHaveLength(50_000);
    await expect(readText(lines(50_001))).rejects.toMatchObject({ reason: "imports.file.too-many-rows" });
    await expect(readText(lines(400_000))).rejects.toMatchObject({ reason: "imports.file.too-many-rows" });
  });

  it("refuses more than 300 columns", async () => {
    const names = Array.from({ length: 301 }, (_, index) => `Frage ${index}`).join(";");
    await expect(readText(`${names}\n${names}1\n`)).rejects.toMatchObject({ reason: "imports.file.too-many-columns" });
  });
});

describe("any bytes whatever", () => {
  async function outcome(bytes: Uint8Array, patience = 2_000): Promise<string> {
    const begun = performance.now();
    try {
      await readTable(bytes, { fileName: "x" });
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) return `thrown: ${String(thrown)}`;
    }
    const took = performance.now() - begun;
    return took > patience ? `took ${Math.round(took)} ms` : "fine";
  }

  it("give a table or a refusal when they are noise", async () => {
    const random = randomNumbers(42);
    const starts = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
    ];
    for (let round = 0; round < 300; round++) {
      const noise = Array.from({ length: random(3_000) }, () => random(256));
      const bytes = Uint8Array.from([...(starts[round % starts.length] ?? []), ...noise]);
      expect(await outcome(bytes)).toBe("fine");
    }
  });

  it("give a table or a refusal when they are made of what separates and quotes", async () => {
    const random = randomNumbers(43);
    const pieces = [
      '"',
      ";",
      ",",
      "\t",
      "\n",
      "\r",
      "a",
      "ä",
      "1",
      "BEGIN:VEVENT\n",
      "END:VEVENT\n",
      "DTSTART:",
      "RRULE:",
      " ",
    ];
    for (let round = 0; round < 300; round++) {
      const start = round % 2 === 0 ? "" : "BEGIN:VCALENDAR\n";
      const text = start + Array.from({ length: random(500) }, () => pieces[random(pieces.length)]).join("");
      expect(await outcome(new TextEncoder().encode(text))).toBe("fine");
    }
  });

  it("give a table or a refusal when they are a good file with some bytes changed or cut off", async () => {
    const random = randomNumbers(44);
    const rows = [
      ["Kurs", "Tag"],
      ["Yoga", "Mo"],
      ["Tanz", "Di"],
    ];
    const sources = [
      await writeXlsx({ sheets: [{ name: "Kurse", rows }] }),
      await writeOds({ sheets: [{ name: "Kurse", rows }] }),
      fixture("ics/ms_timezones.ics"),
      fixture("broken/windows-1252.csv"),
    ];
    for (let round = 0; round < 400; round++) {
      const source = sources[round % sources.length] ?? new Uint8Array();
      const bytes = source.slice(0, round % 3 === 0 ? random(source.length) : source.length);
      for (let change = 0; change < 5; change++) bytes[random(bytes.length)] = random(256);
      expect(await outcome(bytes)).toBe("fine");
    }
  });

  it.each([
    ["quotation marks", '"'],
    ["open quotes in every line", 'a;"b\n'],
    ["line ends", "\n"],
    ["separators", ";"],
    ["one endless line", "x"],
    ["events that never end", "BEGIN:VEVENT\n"],
    ["folded lines", "BEGIN:VEVENT\n DESCRIPTION"],
  ])("do not hang when 2 MB of them are %s", async (_, piece) => {
    const text = piece.repeat(2_000_000 / piece.length);
    expect(await outcome(new TextEncoder().encode(text), 8_000)).toBe("fine");
  });
});
