import type { Context } from "hono";
import { type ComponentChildren, Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { answer } from "#platform/web/answer.ts";
import type { Env, World } from "#platform/web/world.ts";
import { PublicFrame } from "#ui/frame/public-frame.tsx";
import { Document } from "#ui/page.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { pageFrame, type PageFrame, type Slots } from "./page-frame.ts";
import { de as t } from "./texts/de.ts";

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
  const frame = frameFor(c.var.world, page, status);
  const html = frame.fill({
    title: t["frame.title"]({ title: page.title, city: c.var.world.city.name }),
    description: page.description ?? "",
    canonical: `${c.var.world.environment.BASE_URL}${c.req.path}`,
    content: renderToString(h(Fragment, null, page.content)),
    jsonLd: page.jsonLd,
  });
  return answer(c, html, { type: "text/html", status, personal: page.personal ?? false });
}

const frames = new WeakMap<World, Map<string, PageFrame>>();

/** Head, navigation and foot are the same for all pages of an area: rendered once, filled for each page. */
function frameFor(world: World, page: PublicPage, status: Status): PageFrame {
  const known = frames.get(world) ?? new Map<string, PageFrame>();
  frames.set(world, known);
  const unlisted = page.unlisted ?? status !== 200;
  const key = [page.area, page.width, page.islands?.join(), unlisted, page.description !== undefined].join("|");
  const frame =
    known.get(key) ?? pageFrame((slots) => <Around world={world} page={page} unlisted={unlisted} slots={slots} />);
  known.set(key, frame);
  return frame;
}

interface AroundProps {
  readonly world: World;
  readonly page: PublicPage;
  readonly unlisted: boolean;
  readonly slots: Slots;
}

function Around({ world, page, unlisted, slots }: AroundProps) {
  const { city, environment } = world;
  return (
    <Document
      look="public"
      title={slots.title}
      description={page.description === undefined ? undefined : slots.description}
      canonical={unlisted ? undefined : slots.canonical}
      unlisted={unlisted}
      islands={page.islands ?? []}
      head={slots.jsonLd}
    >
      <PublicFrame
        words={uiTexts("de")}
        brand={{ name: "Beisammen", place: t["frame.in-city"]({ city: city.name }), href: "/" }}
        demo={environment.DEMO ? t["frame.demo"] : undefined}
        tools={[
          { label: t["frame.tool.search"], href: "/suche", icon: "search" },
          { label: t["frame.tool.plain"], href: "/leichte-sprache", icon: "book" },
          { label: t["frame.tool.kept"], href: "/merkliste", icon: "bookmark" },
        ]}
        nav={navOf(page.area)}
        phone={{ ...centralPhone(world), hint: t["frame.phone.hint"] }}
        foot={footOf(world)}
        width={page.width ?? "column"}
      >
        {slots.content}
      </PublicFrame>
    </Document>
  );
}

export const centralPhone = ({ city }: World) => ({
  number: city.centralPhone.display,
  href: `tel:${city.centralPhone.tel}`,
});

function navOf(area: PublicArea | undefined) {
  const nav = [
    { key: "start", label: t["frame.nav.start"], href: "/", icon: "house" },
    { key: "angebote", label: t["frame.nav.offers"], href: "/angebote", icon: "calendar" },
    { key: "orte", label: t["frame.nav.places"], href: "/orte", icon: "pin" },
    { key: "beratung", label: t["frame.nav.counselling"], href: "/beratung", icon: "speech" },
    { key: "pflege", label: t["frame.nav.care"], href: "/pflege", icon: "heart" },
    { key: "mitmachen", label: t["frame.nav.join"], href: "/mitmachen", icon: "hand" },
  ] as const;
  return nav.map(({ key, ...link }) => ({ ...link, current: key === area }));
}

function footOf(world: World) {
  return {
    call: {
      heading: t["frame.foot.call.heading"],
      text: t["frame.foot.call.text"]({ office: world.city.officeWord.one }),
      phone: centralPhone(world),
    },
    columns: [
      {
        heading: t["frame.foot.pages"],
        links: [
          { label: t["frame.nav.offers"], href: "/angebote" },
          { label: t["frame.nav.places"], href: "/orte" },
          { label: t["frame.nav.counselling"], href: "/beratung" },
          { label: t["frame.tool.kept"], href: "/merkliste" },
          { label: t["frame.foot.figures"], href: "/zahlen" },
        ],
      },
      {
        heading: t["frame.foot.about"],
        links: [
          { label: t["frame.foot.help"], href: "/hilfe" },
          { label: t["frame.tool.plain"], href: "/leichte-sprache" },
          { label: t["frame.foot.accessibility"], href: "/barrierefreiheit" },
          { label: t["frame.foot.privacy"], href: "/datenschutz" },
          { label: t["frame.foot.imprint"], href: "/impressum" },
          { label: t["frame.foot.sign-in"], href: "/anmelden" },
        ],
      },
    ],
  };
}
