import Papa from "papaparse";
import { partnerDe as t } from "../texts/partner-de.ts";
import type { ListedPartner } from "./list-partners.store.ts";

/** The list as a file: opens in Excel, and no cell of it can run as a formula. Its headings are those that the import knows. */
export function partnersAsCsv(partners: readonly ListedPartner[]): string {
  const head = [
    "name",
    "kind",
    "umbrella",
    "street",
    "postcode",
    "town",
    "stadtbezirk",
    "phone",
    "email",
    "status",
    "last-contact",
  ] as const;
  const rows = partners.map((each) => [
    each.name,
    t[`network.kind.${each.kind}`],
    each.umbrella,
    each.street,
    each.postcode,
    each.town,
    each.stadtbezirk,
    each.phone,
    each.email,
    t[`network.status.${each.status}`],
    each.lastContactOn,
  ]);
  const headings = head.map((name) => t[`network.partner.field.${name}`]);
  const text = Papa.unparse([headings, ...rows.map((row) => row.map((cell) => cell ?? ""))], {
    delimiter: ";",
    newline: "\r\n",
    escapeFormulae: true,
  });
  return `\ufeff${text}\r\n`;
}
