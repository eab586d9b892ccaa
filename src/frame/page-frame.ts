import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { escapeHtml } from "#platform/web/escape.ts";

/** What differs between two pages in the same frame. */
export interface Slots {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly jsonLd: string;
  readonly content: string;
}

export interface Filling {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** HTML that was rendered already. */
  readonly content: string;
  readonly jsonLd: object | undefined;
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
};
const order = ["title", "description", "canonical", "jsonLd", "content"] as const;

/** Renders a frame once; each page is then put together from its parts. */
export function pageFrame(render: (slots: Slots) => VNode): PageFrame {
  const parts = `<!doctype html>${renderToString(render(slots))}`.split(/\u{e000}([1-5])/u);
  return {
    fill: (filling) =>
      parts.map((part, index) => (index % 2 === 0 ? part : written(order[Number(part) - 1], filling))).join(""),
  };
}

function written(slot: keyof Slots | undefined, { content, jsonLd, ...texts }: Filling): string {
  if (slot === undefined) return "";
  if (slot === "content") return content;
  if (slot === "jsonLd")
    return jsonLd
      ? `<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll("<", "\\u003c")}</script>`
      : "";
  return escapeHtml(texts[slot]);
}
