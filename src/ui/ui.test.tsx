import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { VNode } from "preact";
import { describe, expect, it } from "vitest";
import { asset } from "./assets.ts";
import { aPublicFrame, aStaffFrame } from "./frame/frame.fixtures.ts";
import { PrintFrame } from "./frame/print-frame.tsx";
import { PublicFrame } from "./frame/public-frame.tsx";
import { StaffFrame } from "./frame/staff-frame.tsx";
import { Gallery, galleryIslands } from "./gallery/gallery.tsx";
import { Document, renderPage } from "./page.tsx";
import { locales } from "#platform/texts/locale.ts";
import { uiTexts } from "./texts/texts.ts";

const words = uiTexts("de");

const staffPage: VNode = (
  <Document title="Bausteine" look="staff" islands={galleryIslands}>
    <StaffFrame {...aStaffFrame}>
      <Gallery words={words} />
    </StaffFrame>
  </Document>
);

const publicPage: VNode = (
  <Document title="Start" look="public">
    <PublicFrame {...aPublicFrame}>
      <h1>Hier ist noch Platz für Sie.</h1>
    </PublicFrame>
  </Document>
);

const printPage: VNode = (
  <Document title="Blatt" look="public">
    <PrintFrame from="Beisammen in Probehausen" printed="Gedruckt am 24. November 2026">
      <h1>Merkliste</h1>
    </PrintFrame>
  </Document>
);

const pages = { staff: renderPage(staffPage), public: renderPage(publicPage), print: renderPage(printPage) };

const filesUnder = (folder: string, name: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file) && !file.includes(".test."))
    .map((file) => join(folder, file));

const builtCss = readFileSync(`dist${asset("site.css")}`, "utf8");

describe.each(Object.entries(pages))("the %s page", (_, html) => {
  it("begins with a doctype, has one main part and one first heading", () => {
    expect(html).toMatch(/^<!doctype html><html lang="de"/);
    expect(html.match(/<main\b/g)).toHaveLength(1);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
  });

  it("carries no style and no script in its HTML, so that the strict security policy holds", () => {
    expect(html).not.toMatch(/\sstyle=|<style\b|\son[a-z]+=|javascript:/i);
    expect(html).not.toMatch(/<script(?! type="module" src=| type="application\/ld\+json")/);
  });

  it("gives no id twice", () => {
    const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("points labels, descriptions and links within the page at what is there", () => {
    const ids = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));
    const wanted = Array.from(html.matchAll(/\s(?:for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g));
    expect(wanted.flatMap(([, each = ""]) => each.split(" ")).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("a public page", () => {
  it("has the skip link first, and the phone number as a control in its head", () => {
    expect(pages.public).toMatch(/<body><a class="b-skip" href="#inhalt">Zum Inhalt springen<\/a>/);
    expect(pages.public).toMatch(/<header.*<a class="b-call" href="tel:\+499990000">.*<\/header>/s);
  });

  it("marks the place where the reader is, once", () => {
    expect(pages.public.match(/aria-current="page"/g)).toHaveLength(1);
  });

  it("loads no script", () => {
    expect(pages.public).not.toContain("<script");
  });
});

describe("the style sheet", () => {
  const sources = filesUnder("src/ui", /\.tsx$/).map((file) => readFileSync(file, "utf8"));
  const used = new Set(sources.flatMap((text) => text.match(/(?<![\w-])(?:b|kern)-[a-z][\w-]*/g) ?? []));

  it("holds each class that the parts use, also after the purge", () => {
    const missing = [...used].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(builtCss));
    expect(missing).toEqual([]);
  });

  it("sets each value that it uses, also after the purge", () => {
    const wanted = new Set(Array.from(builtCss.matchAll(/var\((--[\w-]+)/g), ([, name = ""]) => name));
    expect([...wanted].filter((name) => !builtCss.includes(`${name}:`))).toEqual([]);
  });

  it("weighs at most 14 kB on the wire", () => {
    const packed = readFileSync(`dist${asset("site.css")}.gz`);
    expect(gunzipSync(packed).toString()).toBe(builtCss);
    expect(packed.length).toBeLessThanOrEqual(14 * 1024);
  });

  it("names no left and no right, since pages also run from right to left", () => {
    const sides =
      /(?<![\w-])(?:left|right|(?:margin|padding|border)-(?:left|right|top|bottom)[\w-]*)\s*:|(?:float|clear|text-align):\s*(?:left|right)|(?<![\w-])(?:padding|margin|inset|border-width):\s*(?:[^\s;]+\s+){3}[^\s;]+;/;
    const faulty = filesUnder("src/ui", /\.css$/).flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => sides.test(line)),
    );
    expect(faulty).toEqual([]);
  });

  it("gives German pages two font files: the others begin where German letters end", () => {
    const faces = builtCss.match(/@font-face\{[^}]*\}/g) ?? [];
    const ofGerman = faces.filter((face) => /unicode-range:U\+0{1,4}-(?:00)?FF/i.test(face));
    expect(faces).toHaveLength(6);
    expect(ofGerman).toHaveLength(2);
  });
});

describe("the words of the parts", () => {
  it.each(locales.filter((locale) => locale !== "de"))("are translated into %s", (locale) => {
    const translated = uiTexts(locale);
    const same = Object.entries(words).filter(([key, word]) =>
      Object.entries(translated).some(([k, w]) => k === key && w === word),
    );
    expect(same).toEqual([]);
  });
});
