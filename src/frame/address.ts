import type { Locale } from "#platform/texts/locale.ts";

/** Beginnings of addresses that exist once: the workspace, files, programs. They are German. */
const once = new Set(["arbeit", "anmelden", "abmelden", "assets", "api", "daten", "l", "metrics", "healthz", "readyz"]);
const prefix = /^\/(en|tr|ru|pl|uk|ar)(?=\/|$)/;
/** Papers are for reading, too: they have languages. */
const file = /\.(?!pdf$)[a-z0-9]+$/;

/** Whether a path leads to a page that speaks all languages; feeds and data have one address. */
export function hasLanguages(path: string): boolean {
  return !once.has(path.split("/")[1] ?? "") && !file.test(path) && !prefix.test(path);
}

/** "/tr/angebote" is "/angebote" in Turkish. What exists once has no second address under a prefix. */
export function splitAddress(
  path: string,
  languages: readonly Locale[],
): { readonly locale: Locale; readonly path: string } {
  const given = prefix.exec(path)?.[1];
  const locale = languages.find((each) => each === given && each !== "de");
  if (locale === undefined) return { locale: "de", path };
  const rest = path.slice(locale.length + 1) || "/";
  return { locale, path: once.has(rest.split("/")[1] ?? "") ? path : rest };
}

/** What the links of a page take along: the language and the reader's settings ("schrift=gross"). */
export interface Way {
  readonly locale: Locale;
  readonly carried: string;
}

export const localised = (path: string, locale: Locale): string =>
  locale === "de" ? path : `/${locale}${path === "/" ? "" : path}`;

/** An address of ours as this visitor should go to it. */
export function addressFor(address: string, { locale, carried }: Way, and = "&"): string {
  const [, path = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  if (!/^\/(?!\/)/.test(address) || !hasLanguages(path)) return address;
  const settings = carried === "" ? "" : `${query === "" ? "?" : and}${carried}`;
  return `${localised(path, locale)}${query}${settings}${fragment}`;
}

/** All links and forms of a page, so that no page needs to know in which language it is read. */
export function linksFor(html: string, { locale, carried }: Way): string {
  if (locale === "de" && carried === "") return html;
  const way = { locale, carried: carried.replaceAll("&", "&amp;") };
  const linked = html.replaceAll(
    / (href|action)="(\/[^"]*)"/g,
    (_, name: string, address: string) => ` ${name}="${addressFor(address, way, "&amp;")}"`,
  );
  return carried === "" ? linked : withFields(linked, carried);
}

/** A form that asks forgets the query of its address; the settings go along as fields. */
function withFields(html: string, carried: string): string {
  const fields = [...new URLSearchParams(carried)]
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}"/>`)
    .join("");
  return html.replaceAll(/<form\b[^>]*>/g, (form) => (form.includes('method="post"') ? form : `${form}${fields}`));
}

/** Where a page stands in each language, as search engines want to know it; empty for what exists once. */
export function alternates(
  path: string,
  languages: readonly Locale[],
): { readonly lang: string; readonly path: string }[] {
  if (languages.length < 2 || !hasLanguages(path)) return [];
  const each = languages.map((locale) => ({ lang: locale, path: localised(path, locale) }));
  return [...each, { lang: "x-default", path: localised(path, "de") }];
}
