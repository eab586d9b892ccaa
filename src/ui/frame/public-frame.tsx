import type { ComponentChildren } from "preact";
import { Icon } from "../icons/icon.tsx";
import type { NavLink } from "../link.ts";
import type { UiTexts } from "../texts/texts.ts";
import { type Brand, BrandLink, NavAnchor, SkipLink } from "./frame-parts.tsx";
import { Call, type Phone } from "./phone.tsx";
import { PublicFoot, type FootProps } from "./public-foot.tsx";

export interface PublicFrameProps {
  readonly words: Pick<UiTexts, "ui.skip" | "ui.areas" | "ui.read-aloud" | "ui.read-aloud.stop">;
  readonly brand: Brand;
  /** The sentence of the banner that says: this is a demo. */
  readonly demo?: string | undefined;
  readonly tools: readonly NavLink[];
  readonly nav: readonly NavLink[];
  readonly phone: Phone & { readonly hint: string };
  readonly foot: FootProps;
  /** The switch to other languages. */
  readonly languages?: ComponentChildren;
  /** What readers of another language should know: that the entries are German. */
  readonly notice?: string | undefined;
  /** "start" lets the page draw to the rims of the window; others stand in the usual column. */
  readonly width?: "column" | "start";
  readonly children: ComponentChildren;
}

/** Head, navigation, content and foot of a public page. The phone number stands in the same place on each. */
export function PublicFrame({ words, nav, foot, width = "column", children, ...head }: PublicFrameProps) {
  return (
    <>
      <SkipLink label={words["ui.skip"]} />
      <Head {...head} />
      <nav class="b-nav" aria-label={words["ui.areas"]}>
        <ul class="b-wrap">
          {nav.map((link) => (
            <li key={link.href}>
              <NavAnchor link={link} />
            </li>
          ))}
        </ul>
      </nav>
      {width === "start" ? (
        <main id="inhalt">{children}</main>
      ) : (
        <main id="inhalt" class="b-main">
          <div class="b-wrap b-stack">
            <ReadAloud words={words} />
            {children}
          </div>
        </main>
      )}
      <PublicFoot {...foot} />
    </>
  );
}

/** Lets the browser read the page to somebody (island "read-aloud"); hidden where the browser has no voice. */
const ReadAloud = ({ words }: Pick<PublicFrameProps, "words">) => (
  <button
    type="button"
    class="kern-btn kern-btn--tertiary b-read"
    hidden
    data-read-aloud
    data-stop={words["ui.read-aloud.stop"]}
  >
    <Icon name="speech" />
    <span class="kern-label">{words["ui.read-aloud"]}</span>
  </button>
);

type HeadProps = Pick<PublicFrameProps, "demo" | "brand" | "tools" | "phone" | "languages" | "notice">;

function Head({ demo, brand, tools, phone, languages, notice }: HeadProps) {
  return (
    <header class="b-head">
      {demo && <p class="b-demo">{demo}</p>}
      <div class="b-wrap b-head__bar">
        <BrandLink brand={brand} />
        <ul class="b-tools">
          {tools.map((tool) => (
            <li key={tool.href}>
              <a href={tool.href} aria-current={tool.current ? "page" : undefined}>
                {tool.icon && <Icon name={tool.icon} />}
                {tool.label}
                {tool.count !== undefined && (
                  <>
                    {" "}
                    <span class="b-count b-count--sun">{tool.count}</span>
                  </>
                )}
              </a>
            </li>
          ))}
          {languages && <li>{languages}</li>}
        </ul>
        <Call phone={phone} hint={phone.hint} />
      </div>
      {notice && <p class="b-head__notice b-wrap">{notice}</p>}
    </header>
  );
}
