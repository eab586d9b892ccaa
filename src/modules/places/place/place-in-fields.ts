import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { openingInWords } from "#platform/dates/opening-hours-in-words.ts";
import { type Choices, nameOf } from "../edit/choices.ts";
import type { FieldInWords } from "../revision/history.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { languageInWords } from "./languages.ts";
import { nextReview } from "./place.ts";
import type { PlaceContent, RoomContent } from "./place-record.ts";

interface Setting {
  readonly choices: Choices;
  readonly today: LocalDate;
}

/** All fields of a place in words, in the order of the form: for its history and for two versions side by side. */
export function placeInFields(place: PlaceContent, { choices, today }: Setting): FieldInWords[] {
  const field = (label: string, value: string | null): FieldInWords => ({ label, value: value ?? "" });
  return [
    field(t["places.field.name"], place.name),
    field(t["places.field.former"], place.formerNames.map(formerName).join("\n")),
    field(t["places.field.kind"], t[`places.kind.${place.kind}`]),
    field(t["places.field.status"], standing(place)),
    field(t["places.field.summary"], place.summary),
    field(t["places.field.traeger"], nameOf(choices, place.traegerId)),
    field(t["places.field.owner"], place.buildingOwner),
    field(t["places.field.genehmigung"], dayOf(place.nutzungsgenehmigungUntil)),
    field(t["places.field.street"], place.street),
    field(t["places.field.postcode-label"], place.postcode),
    field(t["places.field.town"], place.town),
    field(t["places.field.stadtbezirk"], nameOf(choices, place.stadtbezirkId)),
    field(t["places.field.quarter"], place.areaId === place.stadtbezirkId ? null : nameOf(choices, place.areaId)),
    field(t["places.field.point-label"], place.lat === null ? null : `${place.lat}, ${place.lon}`),
    field(t["places.field.phone-label"], place.phone),
    field(t["places.field.email"], place.email),
    field(t["places.field.website"], place.website),
    field(t["places.field.opening"], openingOf(place, today)),
    ...roomsInFields(place.rooms),
    ...accessInFields(place),
    field(t["places.field.languages"], place.languages.map(languageInWords).join(", ")),
    field(t["places.field.funded-since"], dayOf(place.fundedSince)),
    field(t["places.field.funded-until"], dayOf(place.fundedUntil)),
    field(t["places.field.counted"], place.counted ? t["places.yes"] : t["places.no"]),
    field(t["places.field.source"], place.sourceName),
    field(t["places.field.source-url"], place.sourceUrl),
    field(t["places.field.source-date"], place.sourceDate),
    field(t["places.field.confirmed"], confirmedInWords(place)),
    field(t["places.field.review"], t["places.review.days"]({ days: place.reviewDays })),
  ];
}

const formerName = ({ name, until }: PlaceContent["formerNames"][number]): string =>
  until === null ? name : t["places.former.until"]({ name, until });

const dayOf = (day: LocalDate | null): string | null => (day === null ? null : plainDateInWords(day, "de"));

function standing({ status, statusReason, statusSince }: PlaceContent): string {
  const since = statusSince && t["places.status.since"]({ date: plainDateInWords(statusSince, "de") });
  return [t[`places.status.${status}`], since, statusReason].filter((part) => part !== null && part !== "").join(", ");
}

export function confirmedInWords({
  confirmedOn,
  confirmedBy,
}: Pick<PlaceContent, "confirmedOn" | "confirmedBy">): string | null {
  if (confirmedOn === null) return null;
  return t["places.confirmed"]({ date: plainDateInWords(confirmedOn, "de"), by: confirmedBy ?? "" });
}

/** When somebody should look at an entry again. */
export function reviewInWords(entry: Pick<PlaceContent, "confirmedOn" | "reviewDays">, today: LocalDate): string {
  const day = nextReview(entry, today);
  return day <= today ? t["places.review.now"] : plainDateInWords(day, "de");
}

function openingOf({ opening, openingText }: PlaceContent, today: LocalDate): string | null {
  if (opening === null) return openingText;
  const lines = openingInWords(opening, today, "de");
  return [...lines, ...(opening.onPublicHolidays === "open" ? [t["places.opening.on-holidays"]] : [])].join("\n");
}

const knownInWords = (known: boolean | null): string =>
  known === null ? t["places.unknown"] : known ? t["places.yes"] : t["places.no"];

const accessInFields = (place: PlaceContent): FieldInWords[] => [
  { label: t["places.field.step-free"], value: knownInWords(place.stepFree) },
  { label: t["places.field.lift"], value: knownInWords(place.lift) },
  { label: t["places.field.toilet"], value: knownInWords(place.accessibleToilet) },
  { label: t["places.field.hearing-loop"], value: knownInWords(place.hearingLoop) },
  { label: t["places.field.parking"], value: knownInWords(place.accessibleParking) },
  { label: t["places.field.access-note"], value: place.accessibilityNote ?? "" },
];

/** All rooms are one field, since rooms come and go. */
const roomsInFields = (rooms: readonly RoomContent[]): FieldInWords[] => [
  { label: t["places.field.rooms"], value: rooms.map(roomInWords).join("\n") },
];

function roomInWords(room: RoomContent): string {
  const known = (label: string, value: boolean | null) => (value === null ? null : `${label}: ${knownInWords(value)}`);
  const facts = [
    room.squareMetres === null ? null : t["places.room.metres"]({ metres: room.squareMetres }),
    room.seats === null ? null : t["places.room.seats"]({ seats: room.seats }),
    known(t["places.field.step-free"], room.stepFree),
    known(t["places.field.kitchen"], room.kitchen),
    known(t["places.field.wifi"], room.wifi),
    known(t["places.field.hearing-loop"], room.hearingLoop),
    room.note,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? room.name : `${room.name} (${facts.join(", ")})`;
}
