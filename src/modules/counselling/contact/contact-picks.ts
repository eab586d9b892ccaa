import type { Choice } from "#ui/form/choices.tsx";
import { contactDe as t } from "../texts/contact-de.ts";
import { askers, channels, results } from "./contact.ts";
import { askerKeys, channelKeys, districtKeys, noDistrictKey, resultKeys, themeKeys } from "./contact-keys.ts";
import type { ContactChoices } from "./contact-offer.ts";

export const channelPicks: readonly Choice[] = channels.map((value) => ({
  value,
  label: t[`counselling.channel.${value}`],
  key: channelKeys[value],
}));

export const askerPicks: readonly Choice[] = askers.map((value) => ({
  value,
  label: t[`counselling.asker.${value}`],
  key: askerKeys[value],
}));

export const resultPicks: readonly Choice[] = results.map((value) => ({
  value,
  label: t[`counselling.result.${value}`],
  key: resultKeys[value],
}));

interface Picks {
  readonly first: readonly Choice[];
  readonly more: readonly Choice[];
}

/** One's own Stadtbezirke, and "unknown"; the others stand behind one more tap. */
export function districtPicks({ stadtbezirke, own }: Pick<ContactChoices, "stadtbezirke" | "own">): Picks {
  const near = stadtbezirke.filter(({ id }) => own.includes(id)).slice(0, districtKeys.length);
  const far = stadtbezirke.filter((each) => !near.includes(each));
  const unknown = { value: "", label: t["counselling.contact.stadtbezirk.none"], key: noDistrictKey };
  return {
    first: [
      ...near.map(({ id, name }, index) => ({ value: id, label: name, key: districtKeys[index] ?? "" })),
      unknown,
    ],
    more: far.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** What the office is asked most has a key; the other words stand behind one more tap. */
export function themePicks({ themes }: Pick<ContactChoices, "themes">): Picks {
  return {
    first: themes
      .slice(0, themeKeys.length)
      .map(({ key, name }, index) => ({ value: key, label: name, key: themeKeys[index] ?? "" })),
    more: themes.slice(themeKeys.length).map(({ key, name }) => ({ value: key, label: name })),
  };
}
