import { joined } from "#platform/texts/in-languages.ts";
import { newsletterTexts } from "./newsletter.ts";
import { partnerTexts } from "./partner.ts";

/** What readers and houses see of it, in all languages. */
export const byMailTexts = joined(newsletterTexts, partnerTexts);
