import Papa from "papaparse";
import { visitorsFor } from "../office/office-colleagues.ts";
import { eventDe as t } from "../texts/event-de.ts";
import type { NamedEvent } from "./event.store.ts";

/** The list as a file: opens in Excel, and no cell of it can run as a formula. Few people stay few people. */
export function eventsAsCsv(events: readonly NamedEvent[], own: readonly string[]): string {
  const headings = [
    "day",
    "from",
    "until",
    "title",
    "kind",
    "place",
    "hosts",
    "standing",
    "registrations",
    "visitors",
  ] as const;
  const rows = events.map((event) => {
    const isOwn = event.offices.some((office) => own.includes(office));
    const number = (count: number | null) => (count === null ? "" : visitorsFor(count, isOwn));
    return [
      ...[event.onDay, event.startsAt ?? "", event.endsAt ?? "", event.title, t[`network.event.kind.${event.kind}`]],
      ...[event.placeName, event.officeNames.join(", "), t[`network.event.state.${event.state}`]],
      ...[number(event.registrations), number(event.visitors)],
    ];
  });
  const text = Papa.unparse([headings.map((name) => t[`network.event.${name}`]), ...rows], {
    delimiter: ";",
    newline: "\r\n",
    escapeFormulae: true,
  });
  return `\ufeff${text}\r\n`;
}
