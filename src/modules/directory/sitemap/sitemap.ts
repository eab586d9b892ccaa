import type { ListedPage } from "./sitemap.store.ts";

/** The pages that a search engine should know, beside those of offers and places. */
const ownPaths = [
  "/",
  "/angebote",
  "/orte",
  "/beratung",
  "/pflege",
  "/mitmachen",
  "/zahlen",
  "/daten",
  "/einbetten",
  "/kalender",
  "/rundbrief",
  "/leichte-sprache",
  "/hilfe",
  "/barrierefreiheit",
  "/datenschutz",
  "/impressum",
] as const;

export function sitemapOf(baseUrl: string, entries: readonly ListedPage[]): string {
  const own = ownPaths.map((path) => ({ path, confirmedOn: null }));
  const urls = [...own, ...entries].map(({ path, confirmedOn }) => {
    const changed = confirmedOn === null ? "" : `<lastmod>${confirmedOn}</lastmod>`;
    return `<url><loc>${inXml(`${baseUrl}${path}`)}</loc>${changed}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

const inXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

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
