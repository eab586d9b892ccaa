import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { asset, islandFiles } from "./assets.ts";

/** A whole page as text. Preact alone sends no doctype, and without one browsers fall back to quirks. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}

export interface DocumentProps {
  readonly title: string;
  readonly look: "public" | "staff";
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  /** The reader's choice of large letters. */
  readonly large?: boolean;
  /** The reader's choice of the strongest contrast. */
  readonly contrast?: boolean;
  /** The reader's choice; without one the device decides. */
  readonly theme?: "light" | "dark" | undefined;
  readonly description?: string | undefined;
  /** The full address of the page that search engines should know. */
  readonly canonical?: string | undefined;
  readonly alternates?: readonly { readonly lang: string; readonly href: string }[];
  readonly unlisted?: boolean;
  readonly islands?: readonly string[];
  /** Structured data about the page's subject (schema.org). */
  readonly jsonLd?: object | undefined;
  /** The sheet with the city's colours. */
  readonly citySheet?: string;
  /** More of the head: feeds, an icon. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

const looks = {
  public: { normal: "is-public", large: "is-public is-large" },
  staff: { normal: "is-staff", large: "is-staff is-large" },
} as const;

/** The frame of every page: `<html>` with its head. It loads scripts only for the islands it is told. */
export function Document(props: DocumentProps) {
  const { lang = "de", dir = "ltr", look, large = false, contrast = false, theme, children } = props;
  return (
    <html
      lang={lang}
      dir={dir}
      class={looks[look][large ? "large" : "normal"]}
      data-kern-theme={theme}
      data-contrast={contrast ? "high" : undefined}
    >
      <Head {...props} />
      <body>{children}</body>
    </html>
  );
}

function Head({ lang = "de", citySheet = "/assets/stadt.css", alternates = [], islands = [], ...page }: DocumentProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.title}</title>
      {page.description && <meta name="description" content={page.description} />}
      {page.unlisted && <meta name="robots" content="noindex" />}
      {page.canonical && <link rel="canonical" href={page.canonical} />}
      {alternates.map((each) => (
        <link key={each.lang} rel="alternate" hreflang={each.lang} href={each.href} />
      ))}
      {lang !== "ar" && <Fonts />}
      <link rel="stylesheet" href={asset("site.css")} />
      <link rel="stylesheet" href={citySheet} />
      {islands.map((name) => (
        <IslandScript key={name} name={name} />
      ))}
      {page.jsonLd && <JsonLd about={page.jsonLd} />}
      {page.head}
    </head>
  );
}

/** Asked for early, since the style sheet names them only after it has come. */
function Fonts() {
  return (
    <>
      {["fira-sans-latin-400-normal.woff2", "fira-sans-latin-600-normal.woff2"].map((name) => (
        <link key={name} rel="preload" as="font" type="font/woff2" href={asset(name)} crossorigin="anonymous" />
      ))}
    </>
  );
}

function IslandScript({ name }: { readonly name: string }) {
  const { script, chunks } = islandFiles(name);
  return (
    <>
      {chunks.map((chunk) => (
        <link key={chunk} rel="modulepreload" href={chunk} />
      ))}
      <script type="module" src={script} />
    </>
  );
}

/** Data, not code, so the content security policy lets it pass; `<` is written so that no text can close the element. */
function JsonLd({ about }: { readonly about: object }) {
  const json = JSON.stringify(about).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
