import { freshnessDe } from "./freshness-de.ts";
import { newsletterDeskDe } from "./newsletter-desk-de.ts";

/** The desk of what goes out by mail. */
export const byMailDe = { ...freshnessDe, ...newsletterDeskDe };
