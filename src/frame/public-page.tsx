import type { Context } from "hono";
import { type ComponentChildren, Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { answer } from "#platform/web/answer.ts";
import type { Env, World } from "#platform/web/world.ts";
import { linksFor, localised } from "./address.ts";
import { alternatesOf, displayLinks, languageLinks } from "./other-ways.tsx";
import { pageFrame, type PageFrame } from "./page-frame.ts";
import { Around } from "./public-around.tsx";
import { readingOf, type Reading } from "./reading.ts";
export { centralPhone } from "./public-around.tsx";
import { frameTexts as t } from "./texts/texts.ts";

/** The five areas of the guide and the start page, in the order of the navigation. */
export type PublicArea = "start" | "angebote" | "orte" | "beratung" | "pflege" | "mitmachen";

export interface PublicPage {
  readonly title: string;
  readonly area?: PublicArea;
  readonly description?: string;
  readonly width?: "column" | "start";
  readonly islands?: readonly string[];
  readonly jsonLd?: object;
  /** Pages that only answer a question of one visitor stay out of search engines. */
  readonly unlisted?: boolean;
  /** Made for one visitor: with what they typed, or with a seal of the moment. It is never kept. */
  readonly personal?: boolean;
  readonly content: ComponentChildren;
}

type Status = 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500;

/** Answers with a page of the public guide: the city's head, navigation and foot around it. */
export function publicPage(c: Context<Env>, page: PublicPage, status: Status = 200): Response {
  const { world } = c.var;
  const reading = readingOf(c);
  const unlisted = page.unlisted ?? status !== 200;
  const html = frameFor(world, { ...page, unlisted }, reading).fill({
    title: t["frame.title"]({ title: page.title, city: world.city.name }),
    description: page.description ?? "",
    canonical: `${world.environment.BASE_URL}${localised(c.req.path, reading.locale)}`,
    content: linksFor(renderToString(h(Fragment, null, page.content)), reading),
    jsonLd: page.jsonLd,
    alternates: unlisted ? "" : alternatesOf(c),
    languages: languageLinks(c, reading.locale),
    display: displayLinks(c, reading),
  });
  return answer(c, html, { type: "text/html", status, personal: page.personal ?? false });
}

const frames = new WeakMap<World, Map<string, PageFrame>>();

/** Head, navigation and foot are the same for all pages of an area: rendered once a language, filled for each page. */
function frameFor(world: World, page: PublicPage & { readonly unlisted: boolean }, reading: Reading): PageFrame {
  const known = frames.get(world) ?? new Map<string, PageFrame>();
  frames.set(world, known);
  const { area, width, islands, unlisted, description } = page;
  const key = [reading.locale, reading.carried, area, width, islands?.join(), unlisted, description !== undefined].join(
    "|",
  );
  const frame =
    known.get(key) ?? pageFrame((slots) => <Around {...{ world, page, unlisted, slots, reading }} />, reading);
  known.set(key, frame);
  return frame;
}
