import { readFileSync } from "node:fs";
import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { SearchItem } from "./search.ts";

export interface JudgedQuery {
  readonly kind: string;
  readonly q: string;
  /** A rule over the catalogue; see fixtures/search/README.md. */
  readonly relevant: string;
}

/** Each written before the search knew the words for it; a part is measured, then used. */
export const judgedParts = [
  "first",
  "later",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
] as const;
export type JudgedPart = (typeof judgedParts)[number];

export function readJudged(part: JudgedPart): JudgedQuery[] {
  const file = new URL(`../../../../fixtures/search/judged-${part}.csv`, import.meta.url);
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [kind = "", q = "", relevant = ""] = line.split(";");
    return { kind, q, relevant };
  });
}

/** What the rules ask of an entry. */
export interface JudgedEntry {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly carrier: string;
  readonly stadtbezirk: string | null;
  readonly themes: readonly string[];
  readonly days: readonly string[];
  readonly free: boolean;
}

const pages =
  "beratung pflege mitmachen angebote orte zahlen merkliste leichte-sprache hilfe barrierefreiheit datenschutz impressum";

/** The whole catalogue as the rules see it: what is there from this day on. */
export async function listJudgedEntries(db: Db, today: string): Promise<JudgedEntry[]> {
  const { rows } = await sql<JudgedEntry>`
    select '/angebote/' || o.slug as url, o.title, 'offer' as kind, '' as carrier, coalesce(p.stadtbezirk, a.name) as stadtbezirk,
      coalesce((select array_agg(k.key) from offers.offer_themes x join offers.themes t on t.id = x.theme_id
         left join offers.themes u on u.id = t.parent_id cross join lateral (values (t.key), (u.key)) as k (key)
         where x.offer_id = o.id and k.key is not null), '{}') as themes,
      (select array_agg(d.day::text) from offers.dates d where d.offer_id = o.id and d.day >= ${today} and d.status <> 'cancelled') as days,
      o.price_kind = 'free' as free
    from offers.offers o left join places.door_places p on p.id = o.place_id left join places.areas a on a.id = o.stadtbezirk_id
    where o.status = 'aktiv' and exists (select from offers.dates d where d.offer_id = o.id and d.day >= ${today} and d.status <> 'cancelled')
    union all
    select '/orte/' || p.slug, p.name, p.kind, coalesce(g.name, ''), b.name, '{}', '{}', false
    from places.places p left join places.organisations g on g.id = p.traeger_id left join places.areas b on b.id = p.stadtbezirk_id
    where p.status <> 'geschlossen'`.execute(db);
  const own = pages.split(" ").map((name) => ({ ...rows[0], url: `/${name}`, title: name, kind: "page" }));
  return [
    ...rows,
    ...own.map((page) => ({ ...page, carrier: "", stadtbezirk: null, themes: [], days: [], free: false })),
  ];
}

const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
const weekend = ["2026-11-28", "2026-11-29"];

function fulfils(entry: JudgedEntry, condition: string): boolean {
  const [, name = "", , value = ""] = /^(\w+)(([=~])(.*))?$/.exec(condition)?.map((part) => part ?? "") ?? [];
  const wanted = condition.slice(name.length + 1);
  const rules: Readonly<Record<string, () => boolean>> = {
    title: () => new RegExp(wanted, "u").test(entry.title),
    theme: () => entry.themes.includes(wanted),
    kind: () => entry.kind === wanted,
    bezirk: () => entry.stadtbezirk === wanted,
    page: () => entry.kind === "page" && entry.url === wanted,
    place: () => entry.carrier.includes(wanted),
    day: () => entry.days.includes(wanted),
    weekday: () => entry.days.some((day) => weekdayOf(day) === Number(wanted)),
    weekend: () => entry.days.some((day) => weekend.includes(day)),
    free: () => entry.free,
    none: () => false,
  };
  const rule = rules[name];
  if (!rule) throw new Error(`No rule is called ${name} ${value}`);
  return rule();
}

export const isRelevant = (entry: JudgedEntry, rule: string): boolean =>
  rule.split("|").some((alternative) => alternative.split("&").every((condition) => fulfils(entry, condition.trim())));

export interface Judgement {
  readonly query: JudgedQuery;
  readonly success: boolean;
  readonly recall: number;
  readonly gain: number;
  readonly first: readonly string[];
}

/** How well these answers, best first, fit what was judged. */
export function judge(query: JudgedQuery, urls: readonly string[], entries: readonly JudgedEntry[]): Judgement {
  const byUrl = new Map(entries.map((entry) => [entry.url, entry]));
  const first = urls.slice(0, 3).map((url) => byUrl.get(url)?.title ?? url);
  if (query.relevant === "none") {
    const none = urls.length === 0;
    return { query, success: none, recall: Number(none), gain: Number(none), first };
  }
  const relevant = entries.filter((entry) => isRelevant(entry, query.relevant)).length;
  const hits = urls.slice(0, 10).map((url) => isRelevant(byUrl.get(url) ?? missing, query.relevant));
  const best = Math.min(10, relevant);
  const discounted = (count: readonly boolean[]) =>
    count.reduce((sum, hit, place) => sum + (hit ? 1 / Math.log2(place + 2) : 0), 0);
  return {
    query,
    success: hits.slice(0, 3).includes(true),
    recall: best === 0 ? 0 : hits.filter(Boolean).length / best,
    gain: best === 0 ? 0 : discounted(hits) / discounted(Array.from({ length: best }, () => true)),
    first,
  };
}

const missing: JudgedEntry = {
  url: "",
  title: "",
  kind: "",
  carrier: "",
  stadtbezirk: null,
  themes: [],
  days: [],
  free: false,
};

export const urlsOf = (items: readonly SearchItem[]): string[] => items.map(({ url }) => url);
