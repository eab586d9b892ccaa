import type { Link } from "#ui/link.ts";
import { eventDe as t } from "../texts/event-de.ts";
import { eventPath, eventsPath } from "./event.ts";
import { eventWhen } from "./event-parts.tsx";
import type { NamedEvent } from "./event.store.ts";

export const oneEvent = `${eventsPath}/:eventId{[0-9a-f-]{36}}`;
export const eventsLink: Link = { label: t["network.event.menu"], href: eventsPath };

/** The pages above a form of one event. */
export const eventTrail = ({ event }: { readonly event: NamedEvent }): readonly [Link, Link] => [
  eventsLink,
  { label: event.title, href: eventPath(event) },
];

export const WhichEvent = ({ event }: { readonly event: NamedEvent }) => (
  <p>
    <b>{event.title}</b>, {eventWhen(event)}
  </p>
);
