import type { DocumentData } from "#platform/documents/make-document.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { currentLocale } from "#platform/texts/current-locale.ts";
import { qrSvgOf } from "#ui/pictures/qr-of.ts";
import { paperTexts as t } from "../texts/paper.ts";

/** One date as a line on paper. */
export interface PaperLine {
  readonly time: string;
  readonly title: string;
  /** What is not as usual: it must be seen before the rest. */
  readonly state: string | null;
  readonly facts: readonly string[];
}

export interface PaperDay {
  readonly heading: string;
  readonly lines: readonly PaperLine[];
}

export interface PaperWays {
  readonly call: { readonly title: string; readonly phone: string; readonly text: string | null };
  /** None where the address is too long for a code that a phone can read. */
  readonly qr: {
    readonly svg: string;
    readonly alt: string;
    readonly caption: string;
    readonly address: string | null;
  } | null;
}

/** Dates by day, then whom to call and where to look: `programme.typ`. */
export interface Programme extends DocumentData, PaperWays {
  readonly accent: string;
  readonly pageWord: string;
  readonly foot: string;
  /** Size of the letters; 14 is large print, 16 for those who need more. */
  readonly points: number;
  readonly lead: readonly string[];
  readonly days: readonly PaperDay[];
  readonly undated: { readonly heading: string; readonly titles: readonly string[] } | null;
  readonly cut: string | null;
}

export interface PaperAround {
  readonly city: { readonly name: string; readonly colours: { readonly accent: string } };
  readonly today: LocalDate;
}

/** What stands on each of our papers. */
export const frameOf = ({ city, today }: PaperAround, title: string) => ({
  title,
  author: t["directory.paper.author"]({ city: city.name }),
  lang: currentLocale(),
  madeOn: today,
  accent: city.colours.accent,
  pageWord: t["directory.paper.page"],
  foot: t["directory.paper.foot"]({ date: plainDateInWords(today) }),
});

/** Longer ones nobody types. */
const mostTyped = 80;

/** The way from paper to the page: as a code for phones and, where somebody may type it, in letters. */
export function qrOn(address: string, caption: string = t["directory.paper.qr.caption"]): PaperWays["qr"] {
  const svg = qrSvgOf(address);
  if (svg === undefined) return null;
  const short = address.replace(/^https?:\/\//, "");
  return { svg, caption, alt: t["directory.paper.qr"]({ address }), address: short.length > mostTyped ? null : short };
}
