import { searchTexts as t } from "../texts/search.ts";

/** A page of our own that the search knows, with the words people use for it. */
export interface OwnPage {
  readonly url: string;
  readonly title: string;
  readonly words: string;
}

const names = [
  "beratung",
  "pflege",
  "mitmachen",
  "angebote",
  "orte",
  "zahlen",
  "rundbrief",
  "kalender",
  "merkliste",
  "leichte-sprache",
  "hilfe",
  "barrierefreiheit",
  "datenschutz",
  "impressum",
  "daten",
  "einbetten",
] as const;

export const ownPages = (): readonly OwnPage[] =>
  names.map((name) => ({
    url: `/${name}`,
    title: t[`directory.search.page.${name}`],
    words: t[`directory.search.page.${name}.words`],
  }));
