import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { DocumentData, DocumentOrder } from "#platform/documents/make-document.ts";
import { sealDe as t } from "../texts/seal-de.ts";
import { criteria } from "./seal.ts";
import type { NamedSeal } from "./seal.store.ts";

interface Certificate extends DocumentData {
  readonly accent: string;
  readonly foot: string;
  readonly lead: string;
  readonly partner: string;
  readonly address: string | null;
  readonly because: string;
  readonly criteria: readonly string[];
  readonly until: string;
  readonly given: string;
}

interface City {
  readonly name: string;
  readonly colours: { readonly accent: string };
}

/** A seal on paper: `certificate.typ`. */
export function certificateOf(seal: NamedSeal, city: City): DocumentOrder<Certificate> {
  const office = seal.stadtbezirk ?? "";
  const day = plainDateInWords(seal.grantedOn, "de");
  return {
    template: "modules/network/seal/certificate.typ",
    data: {
      title: t["network.certificate.title"],
      author: city.name,
      lang: "de",
      madeOn: seal.grantedOn,
      accent: city.colours.accent,
      foot: "",
      lead: t["network.certificate.for"],
      partner: seal.partner,
      address: [seal.street, seal.town].filter(Boolean).join(", ") || null,
      because: t["network.certificate.because"],
      criteria: criteria
        .filter((each) => seal.criteria.includes(each))
        .map((each) => t[`network.seal.criterion.${each}`]),
      until: t["network.certificate.until"]({ until: plainDateInWords(seal.validUntil, "de") }),
      given: t["network.certificate.by"]({ day, office, city: city.name }),
    },
  };
}
