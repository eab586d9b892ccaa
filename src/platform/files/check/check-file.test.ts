import { describe, expect, it } from "vitest";
import { checkFile } from "./check-file.ts";
import { FileRefused } from "./checked-file.ts";
import { safeFileName } from "./file-name.ts";
import { aDocx, aJpeg, anOdt, aPdf, aPng, aStream, aZip } from "./files.fixtures.ts";

const text = (words: string) => new TextEncoder().encode(words);
const problemOf = (bytes: Uint8Array): string => {
  try {
    return `taken as ${checkFile(bytes).ending}`;
  } catch (refused) {
    if (refused instanceof FileRefused) return refused.problem;
    throw refused;
  }
};
const objects = "/Type /ObjStm /N 1 /First 4";

describe("a file that is what it says", () => {
  it.each([
    ["pdf", aPdf()],
    ["pdf", aPdf([aStream("/Length 9", "BT (Guten Tag) Tj ET")])],
    ["pdf", aPdf([aStream(objects, "1 0 << /Type /Annot /A << /S /URI >> >>")])],
    ["docx", aDocx()],
    ["odt", anOdt()],
    ["png", aPng()],
    ["jpg", aJpeg()],
    ["txt", text("Grüße aus der Küche\n\tund 3 < 5")],
    ["txt", Buffer.from("Grüße", "latin1")],
  ])("is taken as %s", (ending, bytes) => {
    expect(problemOf(bytes)).toBe(`taken as ${ending}`);
  });

  it("of text is kept in one encoding", () => {
    expect(Buffer.from(checkFile(Buffer.from("Grüße", "latin1")).content).toString()).toBe("Grüße");
  });
});

describe("a PDF is refused", () => {
  it.each([
    ["a program", "active", "4 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj"],
    ["a program whose name is written in another way", "active", "4 0 obj\n<< /S /J#61va#53cript >>\nendobj"],
    ["a program in a packed part", "active", aStream(objects, "1 0 << /S /JavaScript >>")],
    ["a program in a part that hides what it is", "active", aStream("/Length 9", "1 0 << /S /JavaScript >>")],
    ["a command to start something", "active", "4 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj"],
    ["a form that sends itself", "active", "4 0 obj\n<< /S /SubmitForm >>\nendobj"],
    ["a form made of XML", "active", "4 0 obj\n<< /XFA [ 5 0 R ] >>\nendobj"],
    ["another file", "attachments", "4 0 obj\n<< /Names << /EmbeddedFiles 5 0 R >> >>\nendobj"],
    ["a lock", "password", "trailer\n<< /Encrypt 7 0 R >>"],
    ["packed objects that cannot be read", "damaged", "9 0 obj\n<< /Type /ObjStm >>\nstream\nxxxx\nendstream"],
    ["objects packed in an order of their own", "damaged", aStream(`${objects} /DecodeParms << /Predictor 12 >>`, "1")],
  ])("with %s: %s", (_, problem, more) => {
    expect(problemOf(aPdf([more]))).toBe(problem);
  });

  it("when it swells, when something hides behind its end, when it has none", () => {
    expect(problemOf(aPdf([aStream("/Length 9", Buffer.alloc(61 * 1024 ** 2))]))).toBe("unpacks-too-large");
    expect(problemOf(Buffer.concat([aPdf(), aDocx()]))).toBe("hidden-end");
    expect(problemOf(aPdf([], "<script>alert(1)</script>"))).toBe("hidden-end");
    expect(problemOf(text("%PDF-1.7\n"))).toBe("damaged");
  });
});

describe("a picture", () => {
  it("loses place, words and what hides behind its end, and keeps which way is up", () => {
    const { content } = checkFile(aJpeg({ tail: "<?php evil" }));
    const kept = Buffer.from(content);
    expect(kept.toString("latin1")).not.toMatch(/Rathaus|php/);
    expect(kept.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true);
    expect(kept.subarray(-9)).toEqual(Buffer.from([0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]));
    expect(problemOf(kept)).toBe("taken as jpg");
    const png = Buffer.from(checkFile(Buffer.concat([aPng({ words: "Rathaus" }), text("<svg>")])).content);
    expect(png.toString("latin1")).not.toMatch(/Rathaus|svg/);
    expect(problemOf(png)).toBe("taken as png");
  });

  it("that is cut off, that lies or that would fill the memory is refused", () => {
    expect(problemOf(aJpeg().subarray(0, -2))).toBe("damaged");
    expect(problemOf(aPng().subarray(0, -4))).toBe("damaged");
    expect(problemOf(Buffer.from(aPng().toString("latin1").replace("IDAT", "IDAX"), "latin1"))).toBe("damaged");
    expect(problemOf(aPng({ width: 90_000_000 }))).toBe("picture-too-large");
  });
});

describe("an office file is refused", () => {
  const relation = (type: string) =>
    `<Relationships><Relationship Type="http://x/${type}" Target="https://boese.example/" TargetMode="External"/></Relationships>`;
  it.each([
    ["macros", aDocx({ "word/vbaProject.bin": "x" })],
    ["macros", anOdt({ "Basic/Standard/Modul.xml": "<x/>" })],
    ["macros", anOdt({ "styles.xml": "<office:event-listeners/>" })],
    ["attachments", aDocx({ "word/embeddings/oleObject1.bin": "x" })],
    ["attachments", aDocx({ "word/start.exe": "x" })],
    ["fetches", aDocx({ "word/_rels/settings.xml.rels": relation("attachedTemplate") })],
    ["fetches", aDocx({ "word/footer.xml": "<w:instrText>DDEAUTO cmd</w:instrText>" })],
    ["damaged", aDocx({ "word/x.xml": '<!DOCTYPE x [<!ENTITY a "b">]>' })],
    ["damaged", aDocx({ "../x.xml": "<x/>" })],
    ["damaged", Buffer.concat([aDocx(), text("more")])],
    ["unknown-type", aZip({ "brief.txt": "x" })],
    ["unpacks-too-large", aZip({ "a.xml": "x" }, { size: 61 * 1024 ** 2 })],
    ["damaged", aZip({ "a.xml": "x".repeat(1000) }, { size: 10 })],
  ])("for %s", (problem, bytes) => {
    expect(problemOf(bytes)).toBe(problem);
  });

  it("but not for a link that somebody may click", () => {
    expect(problemOf(aDocx({ "word/_rels/document.xml.rels": relation("hyperlink") }))).toBe("taken as docx");
  });
});

describe("what is none of the six kinds", () => {
  it.each([
    ["empty", text("")],
    ["empty", text(" \n ")],
    ["too-large", Buffer.alloc(15 * 1024 ** 2 + 1, "x")],
    ["web-page", text('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>')],
    ["web-page", text("\n  <!DOCTYPE html><p>x")],
    ["web-page", text("Hallo <script>x</script>")],
    ["unknown-type", Buffer.from("MZ\u0090\u0000", "latin1")],
    ["unknown-type", text("#!/bin/sh\nrm")],
    ["unknown-type", text("{\\rtf1 x}")],
    ["unknown-type", Buffer.from("GIF89a\u0001\u0000", "latin1")],
    ["unknown-type", text("a\u0000b")],
  ])("is refused: %s", (problem, bytes) => {
    expect(problemOf(bytes)).toBe(problem);
  });
});

describe("the name of a file", () => {
  it.each([
    ["Befund.pdf", "Befund.pdf"],
    ["Befund.pdf.exe", "Befund-pdf.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Briefe\\Bescheid.docx", "Bescheid.pdf"],
    ["Brief\u202Efdp.exe", "Brieffdp.pdf"],
    ["a\u0000b\r\nc.pdf", "abc.pdf"],
    ['"><img src=x>.pdf', "img src=x.pdf"],
    ["NUL.pdf", "datei.pdf"],
    ["...", "datei.pdf"],
    ["", "datei.pdf"],
    ["Ä".repeat(300), `${"Ä".repeat(100)}.pdf`],
  ])("%j becomes %j", (given, name) => {
    expect(safeFileName(given, "pdf", "datei")).toBe(name);
  });
});
