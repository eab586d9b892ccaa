import type { Entered } from "#platform/web/entered.ts";
import { germanDate } from "../form/german-date.ts";
import type { SiteChoice } from "../office/site-choices.store.ts";
import type { NamedEvent } from "./event.store.ts";

/** An event as its form shows it; a place that the list does not offer is written out. */
export function enteredOf(event: NamedEvent, sites: readonly SiteChoice[]): Entered {
  const { title, summary, kind, onDay, startsAt, endsAt, placeId, placeName, places, version } = event;
  const offered = sites.some(({ id }) => id === placeId);
  return {
    ...{
      titel: title,
      worum: summary ?? "",
      art: kind,
      tag: germanDate(onDay),
      von: startsAt ?? "",
      bis: endsAt ?? "",
    },
    ...{ ort: offered ? (placeId ?? "") : "", ortname: offered ? "" : placeName },
    ...{ plaetze: places === null ? "" : String(places), stand: String(version) },
    ...(event.public && { oeffentlich: "ja" }),
  };
}
