import Papa from "papaparse";
import { contactDe as t } from "../texts/contact-de.ts";
import type { ListedContact } from "./contact-list.store.ts";

/** The list as a table for spreadsheets, with the words that stand on the page. */
export const contactsAsCsv = (contacts: readonly ListedContact[]): string =>
  `${Papa.unparse(
    { fields: headings.map(([label]) => label), data: contacts.map((each) => headings.map(([, cell]) => cell(each))) },
    { escapeFormulae: true },
  )}\r\n`;

const headings: readonly (readonly [string, (contact: ListedContact) => string | number])[] = [
  [t["counselling.contact.day"], ({ onDay }) => onDay],
  [t["counselling.contact.office"], ({ office }) => office ?? ""],
  [t["counselling.contact.channel"], ({ channel }) => t[`counselling.channel.${channel}`]],
  [t["counselling.contact.asker"], ({ asker }) => t[`counselling.asker.${asker}`]],
  [t["counselling.contact.themes"], ({ themes }) => themes.join("; ")],
  [t["counselling.contact.stadtbezirk"], ({ stadtbezirk }) => stadtbezirk ?? ""],
  [t["counselling.contact.result"], ({ result }) => t[`counselling.result.${result}`]],
  [t["counselling.contact.referred-to"], ({ referredTo }) => referredTo ?? ""],
  [t["counselling.contact.age-band"], ({ ageBand }) => (ageBand === null ? "" : t[`counselling.age-band.${ageBand}`])],
  [t["counselling.contact.language"], ({ language }) => language ?? ""],
  [t["counselling.contact.minutes"], ({ minutes }) => minutes ?? ""],
  [t["counselling.contact.entered-by"], ({ enteredBy }) => enteredBy ?? ""],
];
