import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const allRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Another colour scheme changes colours and nothing else. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe finds on the page as it stands, one line for each: rule and where. */
export async function axeFindings(page: Page, rules = allRules): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy would refuse that, as it should.
  await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const { violations } = await axe.run({ runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  }, rules);
}

/** How many pixels the page can be scrolled sideways: a reader at 320 px must never have to. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Ids that stand on the page more than once: a label or a link then leads to the wrong one, and axe is silent. */
const idsTwice = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
  });

/** All that keeps somebody from a page, light, dark and at 320 px; nothing when all is well. */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (how: string, rules = allRules) =>
    found.push(...(await axeFindings(page, rules)).map((each) => `${how}: ${each}`));
  await look("light");
  found.push(...(await idsTwice(page)).map((id) => `twice: #${id}`));
  await page.emulateMedia({ colorScheme: "dark" });
  await look("dark", colourRules);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 800 });
  await look("320 px");
  const sideways = await sidewaysScroll(page);
  return sideways === 0 ? found : [...found, `320 px: ${sideways} px sideways`];
}

/** Pictures for the handbook, made when PICTURES is set; they show what the journeys saw. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env["PICTURES"] === undefined) return;
  const path = `docs/bilder/${name}.png`;
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
}
