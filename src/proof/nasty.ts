import { seeded, type Random } from "#cities/random.ts";

/** Values that break programs: empty, huge, of the wrong kind, half-encoded, in foreign scripts, as code. */
const values: readonly string[] = [
  "",
  " ",
  "0",
  "-1",
  "1e9",
  "999999999999999999999",
  "NaN",
  "null",
  "undefined",
  "true",
  "ja",
  "nein",
  "2026-02-30",
  "2026-13-01",
  "0000-00-00",
  "9999-12-31",
  "heute",
  "24.11.2026",
  "25:61",
  "'",
  '"',
  "\\",
  "' or 1=1--",
  "'; drop table offers.offers;--",
  "%",
  "%%%",
  "_",
  "((((",
  "[a-",
  "*",
  ":*",
  "&",
  "|",
  "!",
  "<->",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "//boese.example",
  "../../etc/passwd",
  "${7*7}",
  "{{7*7}}",
  "\u0000",
  "\u0001\u001f",
  "\ud800",
  "\ufffe",
  "💩",
  "ä".repeat(300),
  "a".repeat(9000),
  "ﷺ",
  "Ⅷ",
  "ı İ ß ẞ",
  "مرحبا",
  "Привіт",
  "00000000-0000-0000-0000-000000000000",
  "Hörde",
  "hoerde",
  "HÖRDE",
  "44143",
  "00000",
  "di",
  "xx",
  "vormittag",
  "kostenlos",
  "seniorenbuero",
  "2026-11-24T10:00:00+23:59",
  "0001-01-01",
];

const parameters: readonly string[] = [
  "q",
  "stadtbezirk",
  "tag",
  "zeit",
  "ab",
  "bis",
  "kategorie",
  "preis",
  "barrierefrei",
  "anmeldung",
  "sprache",
  "nahe",
  "umkreis",
  "ort",
  "angebot",
  "art",
  "offen",
  "vergangen",
  "seite",
  "groesse",
  "periode",
  "termine",
  "konto",
  "zurueck",
  "gespeichert",
  "sortierung",
  "zustand",
  "unbekannt",
  "search",
  "page",
  "per_page",
  "full",
  "minimal",
  "modified_after",
  "taxonomy_term_id",
  "taxonomy_id",
  "organization_id",
  "postcode",
  "parent_id",
];

const oddPieces: readonly string[] = [
  "",
  "%",
  "%zz",
  "%c3%28",
  "%00",
  "..",
  "%2e%2e",
  "a".repeat(2000),
  "ä",
  "🙂",
  "index.php",
  "-",
  "null",
];

/** What no answer may tell: where the program stands, what it asks its database. */
export const leaks = /at .*\.(ts|tsx|js):\d+|node_modules|select .* from |syntax error at|ECONN|Kysely|pg_catalog/i;

export const letsScriptIn = (text: string): boolean => /<script>alert|<img src=x/.test(text);

export interface NastyRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Endless requests of that kind to the given paths; the same seed gives the same ones. */
export function nastyRequests(paths: readonly string[], seed: string): () => NastyRequest {
  const random = seeded(seed);
  return () => {
    const method = random.below(10) === 0 ? random.pick(["POST", "PUT", "DELETE", "HEAD", "OPTIONS"]) : "GET";
    const path = pathOf(random.pick(paths), random);
    return {
      method,
      path: `${path}${queryOf(random)}`,
      headers: headersOf(random),
      body: method === "POST" || method === "PUT" ? queryOf(random).slice(1) : undefined,
    };
  };
}

function pathOf(pattern: string, random: Random): string {
  return pattern.replace(/:\w+(\{[^}]*\})?\??/g, () =>
    encodeURI(random.pick(random.below(3) === 0 ? oddPieces : values.slice(-14)))
      .replaceAll("#", "%23")
      .replaceAll("?", "%3F"),
  );
}

function queryOf(random: Random): string {
  const count = random.below(6);
  if (count === 0) return "";
  return `?${Array.from({ length: count }, () => `${random.pick(parameters)}=${valueOf(random)}`).join("&")}`;
}

/** Mostly encoded as browsers do, sometimes raw or broken. */
function valueOf(random: Random): string {
  const value = random.pick(values);
  if (random.below(8) === 0) return random.pick(["%", "%ff%fe", "%u0041", "+", "=", "%25%25", "a=b=c"]);
  return encodeURIComponent(value.toWellFormed());
}

function headersOf(random: Random): Record<string, string> {
  const headers: Record<string, string> = { origin: "http://127.0.0.1:3000" };
  if (random.below(3) === 0)
    headers["accept"] = random.pick(["application/json", "text/html", "*/*", "", "text/calendar", "x".repeat(500)]);
  if (random.below(4) === 0)
    headers["accept-encoding"] = random.pick(["br", "gzip", "identity", "zstd, br", "quatsch"]);
  if (random.below(5) === 0) headers["if-none-match"] = random.pick(["*", 'W/"x"', '"', "a".repeat(900)]);
  if (random.below(5) === 0)
    headers["cookie"] = random.pick(["beisammen=x", "beisammen=", `beisammen=${"a".repeat(43)}`, ";;;", "=; ="]);
  if (random.below(6) === 0) headers["x-forwarded-for"] = random.pick(["1.2.3.4", "::1", "quatsch", ",,,"]);
  headers["content-type"] = random.pick([
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "multipart/form-data; boundary=x",
    "application/json",
    "text/plain",
  ]);
  return headers;
}
