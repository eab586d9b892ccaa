const settings = ["schrift", "kontrast"];

/**
 * The address of a page as an island's link leads to it: in the language of the page and with the reader's settings.
 * For links drawn on the server the frame does the same (ADR 0035).
 */
export function onward(
  address: string,
  page = { lang: document.documentElement.lang, search: location.search },
): string {
  const asked = new URLSearchParams(page.search);
  const [path = "", query = ""] = address.split("?");
  const all = new URLSearchParams(query);
  for (const name of settings) {
    const value = asked.get(name);
    if (value !== null) all.set(name, value);
  }
  const prefix = page.lang === "de" ? "" : `/${page.lang}`;
  return `${prefix}${path}${all.size > 0 ? `?${all.toString()}` : ""}`;
}
