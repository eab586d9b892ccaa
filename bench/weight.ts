import { gzipSync } from "node:zlib";
import { startProduct } from "./product.ts";
import type { Result } from "./result.ts";

const pages = ["/", "/angebote", "/orte", "/beratung"];

/** What a first view costs on the wire: HTML, style sheets and scripts, gzip; fonts apart, since they are kept for a year. */
export async function weight(dataDir: string): Promise<Result[]> {
  const product = await startProduct(dataDir);
  const results: Result[] = [];
  let fonts = 0;
  for (const path of pages) {
    const html = await (await fetch(product.base + path)).text();
    const parts = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"|<script type="module" src="([^"]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? "",
    );
    let bytes = gzipSync(html).length;
    for (const part of parts)
      bytes += gzipSync(Buffer.from(await (await fetch(product.base + part)).arrayBuffer())).length;
    results.push({ what: `Gewicht von ${path} (gzip)`, value: bytes / 1000, unit: "kB", bar: "<= 45" });
    if (fonts === 0)
      for (const match of html.matchAll(/rel="preload" as="font"[^>]*href="([^"]+)"/g))
        fonts += (await (await fetch(product.base + match[1])).arrayBuffer()).byteLength;
  }
  await product.stop();
  return [...results, { what: "Schriften für Deutsch", value: fonts / 1000, unit: "kB", bar: "<= 60" }];
}
