import { plainTexts as t } from "../texts/plain.ts";

interface Names {
  readonly city: string;
  readonly office: string;
}

/** A subject with a page of its own in Leichte Sprache, and where it leads from there. */
export interface PlainTopic {
  readonly name: "about" | "offers" | "counselling" | "care" | "companion";
  readonly slug: string;
  readonly href: string;
}

export const plainPath = "/leichte-sprache";

export const plainTopics: readonly PlainTopic[] = [
  { name: "about", slug: "beisammen", href: "/" },
  { name: "offers", slug: "angebote", href: "/angebote" },
  { name: "counselling", slug: "beratung", href: "/beratung" },
  { name: "care", slug: "pflege", href: "/pflege" },
  { name: "companion", slug: "begleitung", href: "/mitmachen?bedarf=begleitung" },
];

export const shortText = ({ name }: PlainTopic, names: Names): string =>
  name === "counselling" ? t["directory.plain.counselling.text"](names) : t[`directory.plain.${name}.text`];

export function longText({ name }: PlainTopic, names: Names): string {
  if (name === "counselling") return t["directory.plain.counselling.page"](names);
  return name === "about" ? t["directory.plain.about.page"](names) : t[`directory.plain.${name}.page`];
}
