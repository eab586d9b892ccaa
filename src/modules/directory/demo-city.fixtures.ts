import type { Hono } from "hono";
import { loadCity } from "#cities/city.ts";
import type { TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "../../app.ts";
import { demoDatabase } from "../../demo/demo-city.fixtures.ts";

export interface DemoCity {
  readonly app: Hono<Env>;
  readonly database: TestDatabase;
  /** What the page says, without its head, tags and repeated blanks. */
  readonly textOf: (path: string) => Promise<string>;
  readonly htmlOf: (path: string) => Promise<string>;
}

/** A Tuesday afternoon in the demo city, half past two. */
export async function demoCity(id: string): Promise<DemoCity> {
  const database = await demoDatabase(id);
  const clock = fixedDay(day("2026-11-24"), new Date("2026-11-24T13:30:00Z"));
  const app = createApp(testWorld(database, { city: loadCity(id), clock, sentences, menu }));
  const htmlOf = async (path: string) => {
    const answer = await app.request(path);
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    return answer.text();
  };
  return { app, database, htmlOf, textOf: async (path) => shownText(await htmlOf(path)) };
}

/** The words of a page as they are read. */
export function shownText(html: string): string {
  return html
    .replace(/^.*?<main/s, "<main")
    .replace(/<footer.*$/s, "")
    .replaceAll(/<wbr\s*\/?>/g, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}

/** What stands within the main part of a page. */
export const mainOf = (html: string): string => /<main.*<\/main>/s.exec(html)?.[0] ?? "";
