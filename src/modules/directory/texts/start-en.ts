import { numberInWords } from "#platform/texts/number-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { startDe } from "./start-de.ts";

const events = plural("en", { one: "The one event", other: "All # events" });
const meetingPlaces = plural("en", { one: "# meeting place", other: "# meeting places" });
const districts = plural("en", { one: "# district", other: "# districts" });

export const startEn: TextsOf<typeof startDe> = {
  "directory.start.title": "There is a place here for you.",
  "directory.start.short-title": "Start page",
  "directory.start.lead": ({ city }) =>
    `Meeting places, courses, advice and help for older people in ${city}. Close to where you live.`,
  "directory.start.search": "What are you looking for?",
  "directory.start.search.button": "Search",
  "directory.start.examples": "For example:",
  "directory.start.example.singing": "Singing",
  "directory.start.example.phone": "Help with your mobile",
  "directory.start.example.lunch": "Lunch in company",
  "directory.start.example.alone": "I am often alone",
  "directory.start.ways": "How can we help you?",
  "directory.start.way.offers": "Go out and do something",
  "directory.start.way.offers.text": "Courses, get-togethers, outings, lunches",
  "directory.start.way.counselling": "Advice and help",
  "directory.start.way.counselling.text": ({ count, office }) =>
    count > 1
      ? `${numberInWords(count, "en")} advice offices for older people (${office.other}): free of charge`
      : `Your advice office for older people (${office.one}): free of charge`,
  "directory.start.way.care": "Care",
  "directory.start.way.care.text": "Advice, a break for carers, help with dementia",
  "directory.start.way.join": "Get involved",
  "directory.start.way.join.text": "Give some time, start something new",
  "directory.start.way.places": "A place near me",
  "directory.start.way.places.text": ({ places, areas }) => `${meetingPlaces(places)} in ${districts(areas)}`,
  "directory.start.today": ({ city }) => `Today in ${city}`,
  "directory.start.tomorrow": ({ city }) => `Tomorrow in ${city}`,
  "directory.start.none": "Nothing is listed for this day. Have a look at the days after it.",
  "directory.start.all-today": ({ count }) => `${events(count)} today`,
  "directory.start.all-tomorrow": ({ count }) => `${events(count)} tomorrow`,
  "directory.start.all": "All activities",
  "directory.start.map": "Choose a district on the map",
  "directory.start.map.caption": "Choose your district. The map is simplified.",
  "directory.start.map.caption.approximate":
    "Choose your district. The map is simplified and the borders are approximate.",
  "directory.start.phone.title": "Would you rather call?",
  "directory.start.phone.text": ({ office }) =>
    `We will put you through to the advice office for older people near you (${office}).`,
};
