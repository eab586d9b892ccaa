/** What an association chooses for its list, as it stands in the address. */
export interface Choice {
  readonly stadtbezirk?: string | undefined;
  readonly kategorie?: string | undefined;
  readonly preis?: string | undefined;
  readonly barrierefrei?: string | undefined;
  readonly groesse: number;
}

/** How many dates such a list may have: what fits on somebody else's page. */
export const sizes = [5, 10, 25] as const;
export const mostDates = 25;
export const embedPath = "/einbetten/angebote";

/** The page that may be framed, in whatever language. */
export const mayBeFramed = (path: string): boolean => /^(\/[a-z]{2})?\/einbetten\/angebote$/.test(path);

export function addressOf({ groesse, ...filters }: Choice): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  query.set("groesse", String(groesse));
  return `${embedPath}?${query}`;
}

const rowHeight = 160;
const frameHeight = 320;

/** One line of HTML that an association pastes into its page. */
export function frameLine(base: string, choice: Choice, title: string): string {
  const height = frameHeight + choice.groesse * rowHeight;
  return `<iframe src="${inAttribute(base + addressOf(choice))}" title="${inAttribute(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

const inAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
