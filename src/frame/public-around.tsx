import type { World } from "#platform/web/world.ts";
import { currentLocale } from "#platform/texts/current-locale.ts";
import { direction } from "#platform/texts/locale.ts";
import { PublicFrame } from "#ui/frame/public-frame.tsx";
import { Document } from "#ui/page.tsx";
import { words } from "#ui/texts/texts.ts";
import type { Slots } from "./page-frame.ts";
import type { PublicArea, PublicPage } from "./public-page.tsx";
import type { Reading } from "./reading.ts";
import { frameTexts as t } from "./texts/texts.ts";

interface AroundProps {
  readonly world: World;
  readonly page: PublicPage;
  readonly unlisted: boolean;
  readonly slots: Slots;
  readonly reading: Reading;
}

/** Head, navigation and foot of the public guide, as they are for all pages of an area. */
export function Around({ world, page, unlisted, slots, reading }: AroundProps) {
  const { city, environment } = world;
  return (
    <Document
      look="public"
      lang={reading.locale}
      dir={direction(reading.locale)}
      large={reading.large}
      contrast={reading.contrast}
      title={slots.title}
      description={page.description === undefined ? undefined : slots.description}
      canonical={unlisted ? undefined : slots.canonical}
      unlisted={unlisted}
      islands={["read-aloud", ...(page.islands ?? [])]}
      head={[slots.alternates, slots.jsonLd]}
    >
      <PublicFrame
        words={words}
        brand={{ name: "Beisammen", place: t["frame.in-city"]({ city: city.name }), href: "/" }}
        demo={environment.DEMO ? t["frame.demo"] : undefined}
        tools={[
          { label: t["frame.tool.search"], href: "/suche", icon: "search" },
          { label: t["frame.tool.plain"], href: "/leichte-sprache", icon: "book" },
          { label: t["frame.tool.kept"], href: "/merkliste", icon: "bookmark" },
        ]}
        nav={navOf(page.area)}
        phone={{ ...centralPhone(world), hint: t["frame.phone.hint"] }}
        foot={{ ...footOf(world), display: { heading: t["frame.display"], links: slots.display } }}
        languages={city.languages.length > 1 && slots.languages}
        notice={currentLocale() === "de" ? undefined : t["frame.entries-german"]}
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
          { label: t["frame.foot.newsletter"], href: "/rundbrief" },
          { label: t["frame.foot.figures"], href: "/zahlen" },
          { label: t["frame.foot.data"], href: "/daten" },
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
