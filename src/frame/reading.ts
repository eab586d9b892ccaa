import type { Context, MiddlewareHandler } from "hono";
import { getPath } from "hono/utils/url";
import { inLocale } from "#platform/texts/current-locale.ts";
import type { Locale } from "#platform/texts/locale.ts";
import type { Env } from "#platform/web/world.ts";
import { addressFor, splitAddress, type Way } from "./address.ts";

/** How this visitor reads: in which language, how large, with how much contrast. It stands in the address, no cookie keeps it. */
export interface Reading extends Way {
  readonly large: boolean;
  readonly contrast: boolean;
}

const large = "schrift=gross";
const contrast = "kontrast=hoch";

export function readingOf(c: Context<Env>): Reading {
  const { locale } = splitAddress(getPath(c.req.raw), c.var.world.city.languages);
  return reading(locale, c.req.query("schrift") === "gross", c.req.query("kontrast") === "hoch");
}

export function reading(locale: Locale, isLarge: boolean, hasContrast: boolean): Reading {
  const carried = [isLarge && large, hasContrast && contrast].filter((each) => each !== false).join("&");
  return { locale, large: isLarge, contrast: hasContrast, carried };
}

/** By which path a request is routed: "/tr/angebote" and "/angebote" are one page. */
export const pathIn = (languages: readonly Locale[]) => (request: Request) =>
  splitAddress(getPath(request), languages).path;

/** Each request is answered in the language of its address, also where it is sent on to another. */
export const inItsLanguage: MiddlewareHandler<Env> = async (c, next) => {
  const way = readingOf(c);
  if (way.locale === "de" && way.carried === "") return next();
  await inLocale(way.locale, next);
  const sentTo = c.res.headers.get("location");
  if (sentTo?.startsWith("/"))
    c.res.headers.set("location", addressFor(sentTo, { ...way, carried: missing(way, sentTo) }));
};

/** The settings that an address does not say already. */
const missing = ({ carried }: Way, address: string): string =>
  carried
    .split("&")
    .filter((each) => !address.includes(each))
    .join("&");
