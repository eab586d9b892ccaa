import { alternates } from "#frame/address.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Locale } from "#platform/texts/locale.ts";
import type { ListedPage } from "./sitemap.store.ts";

/** The pages that a search engine should know, beside those of offers and places. */
const ownPaths = [
  "/",
  "/angebote",
  "/orte",
  "/beratung",
  "/beratung/termine",
  "/pflege",
  "/mitmachen",
  "/zahlen",
  "/daten",
  "/einbetten",
  "/kalender",
  "/rundbrief",
  "/leichte-sprache",
  "/leichte-sprache/beisammen",
  "/leichte-sprache/angebote",
  "/leichte-sprache/beratung",
  "/leichte-sprache/pflege",
  "/leichte-sprache/begleitung",
  "/hilfe",
  "/barrierefreiheit",
  "/datenschutz",
  "/impressum",
] as const;

interface Site {
  readonly baseUrl: string;
  readonly languages: readonly Locale[];
}

/**
 * Our own pages stand there once for each language; an entry, whose words are German everywhere, stands there once.
 * Both say where their other languages are.
 */
export function sitemapOf(site: Site, entries: readonly ListedPage[]): string {
  const urls = [
    ...ownPaths.flatMap((path) => {
      const all = alternates(path, site.languages);
      const addresses = all.length === 0 ? [path] : new Set(all.map((each) => each.path));
      return [...addresses].map((address) => urlOf(site, address, path));
    }),
    ...entries.map(({ path, confirmedOn }) => urlOf(site, path, path, confirmedOn)),
  ];
  const spaces = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${urls.join("\n")}\n</urlset>\n`;
}

function urlOf({ baseUrl, languages }: Site, address: string, path: string, confirmedOn: LocalDate | null = null) {
  const links = alternates(path, languages).map(
    (each) => `<xhtml:link rel="alternate" hreflang="${each.lang}" href="${inXml(`${baseUrl}${each.path}`)}"/>`,
  );
  const changed = confirmedOn === null ? "" : `<lastmod>${confirmedOn}</lastmod>`;
  return `<url><loc>${inXml(`${baseUrl}${address}`)}</loc>${changed}${links.join("")}</url>`;
}

const inXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Searches and lists of one visitor have endless addresses; the staff area is nobody's business. A demo is not the city's site. */
export function robotsOf(baseUrl: string, isDemo: boolean): string {
  if (isDemo) return "User-agent: *\nDisallow: /\n";
  const closed = [
    "/arbeit",
    "/anmelden",
    "/abmelden",
    "/l/",
    "/suche",
    "/merkliste",
    "/meldung",
    "/bestaetigen/",
    "/rundbrief/",
  ];
  return `User-agent: *\n${closed.map((path) => `Disallow: ${path}`).join("\n")}\n\nSitemap: ${baseUrl}/sitemap.xml\n`;
}
