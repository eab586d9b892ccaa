import type { NamedHours } from "#modules/network/index.ts";
import type { Entered } from "#platform/web/entered.ts";
import type { ContactTemplate } from "../template/template.ts";
import type { BriefContact } from "./contact.ts";

interface Preset {
  readonly own: readonly string[];
  readonly template?: ContactTemplate | undefined;
  readonly hours?: Pick<NamedHours, "kind"> | undefined;
  readonly last?: { readonly contact: BriefContact; readonly themes: readonly string[] } | undefined;
}

/**
 * What stands in the fields at first. Only the way and one's own Stadtbezirk: who asks, themes and result are never guessed,
 * since whatever is set beforehand bends the figures. A template and "wie zuletzt" are chosen by a person.
 */
export function initialContact({ own, template, hours, last }: Preset): Entered {
  const channel = hours === undefined ? "telefon" : channelOf[hours.kind];
  const usual = { channel, stadtbezirk: own[0] ?? "" };
  if (template)
    return {
      ...usual,
      channel: template.channel,
      asker: template.asker ?? "",
      result: template.result ?? "",
      referredTo: template.referredTo ?? "",
      themes: template.themeKeys,
    };
  if (last) return { ...enteredOf(last.contact, last.themes), minutes: "", wish: "" };
  return usual;
}

const channelOf = {
  sprechstunde: "besuch",
  aussensprechstunde: "aussensprechstunde",
  hitzetelefon: "telefon",
} as const;

/** A contact as its form shows it. */
export const enteredOf = (contact: BriefContact, themes: readonly string[]): Entered => ({
  channel: contact.channel,
  asker: contact.asker,
  result: contact.result,
  themes,
  stadtbezirk: contact.stadtbezirkId ?? "",
  area: contact.areaId ?? "",
  referredTo: contact.referredTo ?? "",
  ageBand: contact.ageBand ?? "",
  language: contact.language ?? "",
  minutes: contact.minutes === null ? "" : String(contact.minutes),
});
