import type { Context } from "hono";
import type { ComponentChildren } from "preact";
import type { Env, World } from "#platform/web/world.ts";
import { PublicFrame } from "#ui/frame/public-frame.tsx";
import { Document, renderPage } from "#ui/page.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
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
  readonly content: ComponentChildren;
}

/** Answers with a page of the public guide: the city's head, navigation and foot around it. */
export function publicPage(c: Context<Env>, page: PublicPage, status: 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500 = 200) {
  const { world } = c.var;
  const { city, environment } = world;
  return c.html(
    renderPage(
      <Document
        look="public"
        title={t["frame.title"]({ title: page.title, city: city.name })}
        description={page.description}
        canonical={status === 200 ? `${environment.BASE_URL}${c.req.path}` : undefined}
        unlisted={page.unlisted ?? status !== 200}
        islands={page.islands ?? []}
        jsonLd={page.jsonLd}
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
          {page.content}
        </PublicFrame>
      </Document>,
    ),
    status,
  );
}

export const centralPhone = ({ city }: World) => ({ number: city.centralPhone.display, href: `tel:${city.centralPhone.tel}` });

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
