import type { Context } from "hono";
import { renderToString } from "preact-render-to-string";
import { direction, ownNames, type Locale } from "#platform/texts/locale.ts";
import { escapeHtml } from "#platform/web/escape.ts";
import type { Env } from "#platform/web/world.ts";
import { LanguageSwitch } from "#ui/frame/language-switch.tsx";
import { alternates, hasLanguages, localised } from "./address.ts";
import { reading, type Reading } from "./reading.ts";
import { frameTexts as t } from "./texts/texts.ts";

/** Tells search engines where the page stands in other languages. */
export function alternatesOf(c: Context<Env>): string {
  const { city, environment } = c.var.world;
  return alternates(c.req.path, city.languages)
    .map(({ lang, path }) => {
      const href = escapeHtml(environment.BASE_URL + path);
      return `<link rel="alternate" hreflang="${lang}" href="${href}"/>`;
    })
    .join("");
}

/** The switch to other languages: it keeps the page and what was asked. A page that exists once leads to their start. */
export function languageLinks(c: Context<Env>, current: Locale): string {
  const { languages } = c.var.world.city;
  if (languages.length < 2) return "";
  const path = hasLanguages(c.req.path) ? c.req.path : "/";
  const query = c.req.method === "GET" && path === c.req.path ? queryOf(c).toString() : "";
  return renderToString(
    <LanguageSwitch
      label={t["frame.languages"]}
      name={ownNames[current]}
      languages={languages.map((locale) => ({
        label: ownNames[locale],
        lang: locale,
        dir: direction(locale),
        href: localised(path, locale) + (query && `?${query}`),
        current: locale === current,
      }))}
    />,
  );
}

/** Two links that turn large letters and strong contrast on or off again. */
export function displayLinks(c: Context<Env>, { locale, large, contrast }: Reading): string {
  const letters = [
    reading(locale, !large, contrast),
    t[large ? "frame.display.normal" : "frame.display.large"],
  ] as const;
  const colours = [
    reading(locale, large, !contrast),
    t[contrast ? "frame.display.usual-contrast" : "frame.display.contrast"],
  ] as const;
  return renderToString(
    <>
      {[letters, colours].map(([{ carried }, label]) => (
        <li key={label}>
          <a href={hereWith(c, locale, carried)}>{label}</a>
        </li>
      ))}
    </>,
  );
}

function hereWith(c: Context<Env>, locale: Locale, carried: string): string {
  const query = c.req.method === "GET" ? queryOf(c) : new URLSearchParams();
  query.delete("schrift");
  query.delete("kontrast");
  const all = [query.toString(), carried].filter((each) => each !== "").join("&");
  const path = hasLanguages(c.req.path) ? localised(c.req.path, locale) : c.req.path;
  return all === "" ? path : `${path}?${all}`;
}

const queryOf = (c: Context<Env>): URLSearchParams => new URL(c.req.url).searchParams;
