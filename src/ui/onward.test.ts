import { expect, it } from "vitest";
import { onward } from "./onward.ts";

it.each([
  ["/orte/treff", "de", "", "/orte/treff"],
  ["/orte/treff", "tr", "?nahe=H", "/tr/orte/treff"],
  ["/suche?q=a", "ar", "?schrift=gross&q=b", "/ar/suche?q=a&schrift=gross"],
])("an island's link to %s on a page in %s%s leads to %s", (address, lang, search, expected) => {
  expect(onward(address, { lang, search })).toBe(expected);
});
