import { consentTextDe } from "../texts/consent-text-de.ts";

/** What a person agrees to, word by word. A text that somebody agreed to is never changed: a new one gets a new id. */
export interface ConsentText {
  readonly id: string;
  readonly paragraphs: readonly string[];
}

const consentTexts: readonly ConsentText[] = [{ id: "2026-11", paragraphs: consentTextDe["2026-11"] }];

const [first] = consentTexts;
if (!first) throw new Error("There is no text of consent");
/** The newest stands first. */
export const currentConsentText: ConsentText = first;

export const consentTextOf = (id: string): ConsentText | undefined => consentTexts.find((each) => each.id === id);
