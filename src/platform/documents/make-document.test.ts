import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aProgramme } from "./documents.fixtures.ts";
import { KeptDocuments } from "./kept-documents.ts";
import { documentTag, keptDocument, makeDocument } from "./make-document.ts";
import { readPdf } from "./pdf-structure.fixtures.ts";

describe("a paper", () => {
  it("can be followed by a screen reader", async () => {
    const read = readPdf(await makeDocument(aProgramme()));
    expect(read).toMatchObject({ problems: [], lang: "de", title: "Was ist los?", pages: 1 });
    expect(read.roles.filter((role) => /^H|Figure/.test(role))).toEqual(["H1", "H2", "H3", "Figure"]);
    expect(read.alts).toEqual(["QR-Code mit der Adresse: https://beispiel.example/"]);
    expect(read.bookmarks).toEqual(["Was ist los?", "Dienstag", "Frühstück"]);
  });

  it("is the same bytes for the same content", async () => {
    const [one, other] = [await makeDocument(aProgramme()), await makeDocument(aProgramme())];
    expect(createHash("sha256").update(one).digest("hex")).toBe(createHash("sha256").update(other).digest("hex"));
  });

  it("says what was typed and never does it", async () => {
    const title = `#read("/etc/passwd") *fett* $x^2$ <b> \\ @wer`;
    expect(readPdf(await makeDocument(aProgramme({ title }))).title).toBe(title);
  });

  it("in Arabic and Cyrillic letters has all of them", async () => {
    const order = aProgramme({ title: "Что происходит? ماذا يحدث؟", lang: "ar" });
    expect(readPdf(await makeDocument(order)).problems).toEqual([]);
  });

  it("with a picture that has no words is not made at all", async () => {
    const silent = aProgramme({
      qr: { svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>`, alt: null, caption: "", address: null },
    });
    await expect(makeDocument(silent)).rejects.toThrow(/programme\.typ.*alt/s);
  });

  it("is made after one that failed, and many that were asked for at once come one by one", async () => {
    const made = await Promise.all(["1", "2", "3"].map((title) => makeDocument(aProgramme({ title }))));
    expect(made.map((pdf) => readPdf(pdf).title)).toEqual(["1", "2", "3"]);
  });

  it("is refused with a sentence when too many wait", async () => {
    const asked = Array.from({ length: 25 }, (_, number) => makeDocument(aProgramme({ title: `${number}` })));
    const ended = await Promise.allSettled(asked);
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
    expect(ended.at(-1)).toMatchObject({ reason: { reason: "platform.too-often", status: 429 } });
  });

  it("is kept for the next one who asks", async () => {
    const order = aProgramme({ title: "Noch einmal" });
    expect(keptDocument(documentTag(order))).toBeUndefined();
    const made = await makeDocument(order);
    expect(keptDocument(documentTag(order))).toBe(made);
  });
});

describe("the documents that are kept", () => {
  it("give way when there are too many, the longest unasked first", () => {
    const kept = new KeptDocuments();
    const large = () => new Uint8Array(3 * 1024 * 1024);
    kept.keep("first", large());
    kept.keep("second", large());
    kept.find("first");
    kept.keep("third", large());
    expect(["first", "second", "third"].map((tag) => kept.find(tag) !== undefined)).toEqual([true, false, true]);
  });
});
