import { describe, expect, it } from "vitest";
import { Document, renderPage } from "./page.tsx";

const render = (props: Partial<Parameters<typeof Document>[0]>) =>
  renderPage(
    <Document title="Titel" look="public" {...props}>
      <main />
    </Document>,
  );

describe("a document", () => {
  it("says its language, its direction and how it looks", () => {
    expect(render({ lang: "ar", dir: "rtl", large: true, theme: "dark" })).toContain(
      '<html lang="ar" dir="rtl" class="is-public is-large" data-kern-theme="dark">',
    );
    expect(render({ look: "staff" })).toContain('<html lang="de" dir="ltr" class="is-staff">');
  });

  it("loads the script of an island only where it is named", () => {
    expect(render({})).not.toContain("<script");
    expect(render({ islands: ["form"] })).toMatch(/<script type="module" src="\/assets\/form-\w+\.js"><\/script>/);
  });

  it("refuses an island that was not built", () => {
    expect(() => render({ islands: ["unbekannt"] })).toThrow('no island "unbekannt"');
  });

  it("lets no text of structured data close its element", () => {
    const html = render({ jsonLd: { name: "</script><script>alert(1)</script>" } });
    expect(html).toContain('{"name":"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>"}');
  });

  it("escapes what it is given", () => {
    expect(render({ title: "<b>&" })).toContain("<title>&lt;b>&amp;</title>");
  });

  it("asks Arabic readers' devices for no Latin fonts ahead of time", () => {
    expect(render({})).toContain('rel="preload"');
    expect(render({ lang: "ar" })).not.toContain('rel="preload"');
  });
});
