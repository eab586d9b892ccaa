import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { officeDatesDe } from "./office-dates-de.ts";

const dates = plural("en", { one: "# date", other: "# dates" });

export const officeDatesEn: TextsOf<typeof officeDatesDe> = {
  "directory.dates.crumb": "Advice near you and events",
  "directory.dates.title": "Advice near you and events",
  "directory.dates.description": ({ city }) =>
    `When and where older people in ${city} can get advice near their home, and which events the advice offices hold.`,
  "directory.dates.lead":
    "We also give advice outside our offices, for example in a parish hall or at the market. Advice is free.",
  "directory.dates.next": "The next dates near you",
  "directory.dates.none": "No date is listed at the moment. Give us a call, we are there for you all the same.",
  "directory.dates.all": "All dates near you",
  "directory.dates.all.of": ({ name }) => `All dates in the district of ${name}`,
  "directory.dates.filter": "Choose dates",
  "directory.dates.kind": "What?",
  "directory.dates.kind.all": "Everything",
  "directory.dates.kind.sprechstunde": "Advice at the office",
  "directory.dates.kind.aussensprechstunde": "Advice near you, outside the office",
  "directory.dates.kind.hitzetelefon": "Heat phone line",
  "directory.dates.kind.veranstaltung": "Event",
  "directory.dates.total": ({ count }) => dates(count),
  "directory.dates.ignored": ({ value }) => `This list does not know “${value}”. Please choose something else.`,
  "directory.dates.cancelled": "Cancelled",
  "directory.dates.example": "Example",
  "directory.dates.come": "Just come along",
  "directory.dates.full": "No places left at the moment",
  "directory.dates.register": "Please register:",
  "directory.dates.ask": "Questions:",
  "directory.dates.call": "Call:",
  "directory.dates.calendar": "Add to your own calendar",
};
