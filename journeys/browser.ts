import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the Chromium that comes with the npm package; CHROMIUM names another one. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env["CHROMIUM"] ?? (await unpackedChromium()), args: flags });
}

/** The package unpacks into the folder for temporary files and takes whatever lies there already: so ours is our own. */
async function unpackedChromium(): Promise<string> {
  process.env["TMPDIR"] = resolve("node_modules/.cache/chromium");
  mkdirSync(process.env["TMPDIR"], { recursive: true });
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
