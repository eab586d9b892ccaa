import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { escapeHtml } from "#platform/web/escape.ts";
import { linksFor, type Way } from "./address.ts";

/** What differs between two pages in the same frame. */
export interface Slots {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly jsonLd: string;
  readonly content: string;
  readonly alternates: string;
  readonly languages: string;
  readonly display: string;
}

export interface Filling {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** HTML that was rendered already. */
  readonly content: string;
  readonly jsonLd: object | undefined;
  /** The page in other languages, for search engines and for the reader; HTML. */
  readonly alternates: string;
  readonly languages: string;
  /** The links that change letters and contrast; HTML. */
  readonly display: string;
}

export interface PageFrame {
  readonly fill: (filling: Filling) => string;
}

/** Signs that no text of ours contains and that rendering leaves alone. */
const slots: Slots = {
  title: "\u{e000}1",
  description: "\u{e000}2",
  canonical: "\u{e000}3",
  jsonLd: "\u{e000}4",
  content: "\u{e000}5",
  alternates: "\u{e000}6",
  languages: "\u{e000}7",
  display: "\u{e000}8",
};
const order = ["title", "description", "canonical", "jsonLd", "content", "alternates", "languages", "display"] as const;
const ready: ReadonlySet<string> = new Set(["content", "alternates", "languages", "display"]);

/** Renders a frame once, with its links as they are for this way of reading; each page is put together from its parts. */
export function pageFrame(render: (slots: Slots) => VNode, way: Way): PageFrame {
  const parts = linksFor(`<!doctype html>${renderToString(render(slots))}`, way).split(/\u{e000}([1-8])/u);
  return {
    fill: (filling) =>
      parts.map((part, index) => (index % 2 === 0 ? part : written(order[Number(part) - 1], filling))).join(""),
  };
}

function written(slot: keyof Slots | undefined, { jsonLd, ...texts }: Filling): string {
  if (slot === undefined) return "";
  if (slot === "jsonLd")
    return jsonLd
      ? `<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll("<", "\\u003c")}</script>`
      : "";
  return ready.has(slot) ? texts[slot] : escapeHtml(texts[slot]);
}
