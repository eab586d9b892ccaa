import type { Link } from "#ui/link.ts";
import { frameTexts as t } from "./texts/texts.ts";

/** The beginning of each way to a page. */
export const homeCrumb = (): Link => ({ label: t["frame.nav.start"], href: "/" });
export const offersCrumb = (): Link => ({ label: t["frame.nav.offers"], href: "/angebote" });
export const placesCrumb = (): Link => ({ label: t["frame.nav.places"], href: "/orte" });
