import { listInWords } from "#platform/texts/list-in-words.ts";
import { numberInWords } from "#platform/texts/number-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { placesDe } from "./places-de.ts";

const places = plural("en", { one: "# place", other: "# places" });
const meetingPlaces = plural("en", { one: "# meeting place", other: "# meeting places" });
const offices = plural("en", { one: "# advice office for older people", other: "# advice offices for older people" });
const others = plural("en", { one: "# other contact point", other: "# other contact points" });
const minutesOnFoot = plural("en", { one: "# minute on foot", other: "# minutes on foot" });
const metresInWords = plural("en", { one: "# metre", other: "# metres" });

export const placesEn: TextsOf<typeof placesDe> = {
  "directory.places.title": ({ where }) => `Which places are there ${where}?`,
  "directory.places.in": ({ area }) => `in ${area}`,
  "directory.places.near": ({ area }) => `around ${area}`,
  "directory.places.description": ({ city }) =>
    `Meeting centres, meeting places and advice for older people in ${city}, with opening hours and phone numbers.`,
  "directory.places.lead": (counts) =>
    `You are welcome here: ${listInWords(
      [
        ...(counts.meeting > 0 ? [meetingPlaces(counts.meeting)] : []),
        ...(counts.offices ? [counts.offices] : []),
        ...(counts.others > 0 ? [others(counts.others)] : []),
      ],
      "en",
    )}.`,
  "directory.places.offices": ({ count, one, other }) =>
    count === 0 ? "" : `${offices(count)} (${count === 1 ? one : other})`,
  "directory.places.filter": "Filter places",
  "directory.places.q": "Name, street or part of the city",
  "directory.places.nahe": "Near",
  "directory.places.near.title": "Within walking distance",
  "directory.places.near.from.haltestelle": ({ name }) =>
    `Measured from the stop ${name}. The minutes are for walking slowly; the way can be longer.`,
  "directory.places.near.from.quartier": ({ name }) =>
    `Measured from the middle of ${name}. The minutes are for walking slowly; the way can be longer.`,
  "directory.places.near.way": ({ minutes, distance }) =>
    `about ${minutesOnFoot(minutes)} (${distance} in a straight line)`,
  "directory.places.near.metres": ({ metres }) => metresInWords(metres),
  "directory.places.near.kilometres": ({ kilometres }) =>
    `${numberInWords(kilometres, "en")} ${kilometres === 1 ? "kilometre" : "kilometres"}`,
  "directory.places.here.ask": "What is near me?",
  "directory.places.here.privacy":
    "Your device asks you for your location. It stays on your device and is not sent anywhere.",
  "directory.places.here.looking": "Your device is looking for your location …",
  "directory.places.here.title": "Near you",
  "directory.places.here.way": "about # min on foot",
  "directory.places.here.denied":
    "Your device did not share your location. Simply type your part of the city or your stop above.",
  "directory.places.here.failed":
    "We could not find your location. Simply type your part of the city or your stop above.",
  "directory.places.here.none": "We know no place with an exact location within 5 kilometres.",
  "directory.places.near.somewhere": "Also in this district",
  "directory.places.near.somewhere.text":
    "We do not know the exact location of these places yet. They may be near or further away.",
  "directory.places.stadtbezirk": "District",
  "directory.places.stadtbezirk.all": "All districts",
  "directory.places.art": "Kind of place",
  "directory.places.art.all": "All places",
  "directory.places.count": ({ count }) => places(count),
  "directory.places.did-you-mean": "Did you mean:",
  "directory.places.did-you-mean.near": ({ area }) => `all places around ${area}`,
  "directory.places.chip.near": ({ area }) => `near ${area}`,
  "directory.places.step-free": "step-free",
  "directory.places.open.jetzt": "open now",
  "directory.places.open.heute": "open today",
  "directory.places.ignored": ({ name, value }) =>
    `We do not understand “${value}” for “${name}”. We have left it out.`,
  "directory.places.ignored.near": ({ value }) =>
    `We do not know “${value}” as a part of the city, a stop or a postcode. Here are all places.`,
  "directory.places.without-stadtbezirk": "No fixed district",
  "directory.places.closed.title": "These places no longer exist",
  "directory.places.print": "Print in large letters",
  "directory.places.phone.title": "Nothing that suits you?",
  "directory.places.phone.title.empty": "We will search with you",
  "directory.places.phone.text": ({ office }) => `${office} knows the places and will help you search.`,
  "directory.places.phone.text.central": "We know the places and will help you search.",
  "directory.places.printed": ({ date }) => `Printed on ${date}. If you have a long way to go, call first.`,

  "directory.streets.open": "Open street map",
  "directory.streets.label": "Street map",
  "directory.streets.zoom-in": "Zoom in",
  "directory.streets.zoom-out": "Zoom out",
  "directory.streets.gesture": "Use two fingers to move the map, and the buttons to zoom",
  "directory.streets.failed": "The street map does not load right now. The addresses are in the list.",
  "directory.places.map.label": "Choose a district on the map",
  "directory.places.map.label.chosen": ({ area }) => `Places in ${area} on the map`,
  "directory.places.map.label.near": ({ name }) => `Places around ${name} on the map`,
  "directory.places.map.caption": "Choose a district. Simplified map.",
  "directory.places.map.caption.approximate": "Choose a district. Simplified map; the borders are approximate.",
  "directory.places.map.caption.chosen": "Simplified map. The numbers are in the list too.",
  "directory.places.map.caption.chosen.plain": "Simplified map.",
  "directory.places.map.stops": "Small dots: bus and tram stops.",
  "directory.places.map.without-point": ({ names }) => `Not exactly located on the map: ${names.join(", ")}.`,
  "directory.places.map.all": "Map of the whole city",

  "directory.places.empty.title": ({ wish }) => `We have no place for this yet: ${wish}`,
  "directory.places.empty.title.plain": "We have no place here yet",
  "directory.places.empty.lead": "This comes closest to your wish:",
  "directory.places.empty.none": "We have nothing close to your wish yet either. Call us, and we will search with you.",
  "directory.places.empty.other-time": "At other times",
  "directory.places.empty.other-place": "A little further away",
  "directory.places.empty.other-kind": "Nearby, something different",
  "directory.places.empty.further": "Keep looking:",
  "directory.places.empty.everywhere": ({ city }) => `all over ${city}`,
  "directory.places.empty.all": "all places",

  "directory.places.kind.begegnungszentrum": "City meeting centre",
  "directory.places.kind.begegnungsstaette": "Meeting place",
  "directory.places.kind.weiterer_ort": "Other meeting place",
  "directory.places.kind.beratung": "Advice centre",
  "directory.places.kind.gruppe": "Self-organised group",
  "directory.places.kind.sonstiger_ort": "Other place",
  "directory.places.kinds.begegnungszentrum": "City meeting centres",
  "directory.places.kinds.begegnungsstaette": "Funded meeting places",
  "directory.places.kinds.weiterer_ort": "Other meeting places",
  "directory.places.kinds.beratung": "Advice centres",
  "directory.places.kinds.gruppe": "Self-organised groups",
  "directory.places.kinds.sonstiger_ort": "Other places",
  "directory.places.example": "Example",
  "directory.places.status.pausiert": "taking a break",
  "directory.places.status.verlegt": "moved",
  "directory.places.status.geschlossen": "closed",

  "directory.places.now.open": ({ until }) => `open now, until ${until} today`,
  "directory.places.now.hours": ({ hours }) => `open today ${hours}`,
  "directory.places.now.over": "closed for today",
  "directory.places.now.closed": ({ reason }) => (reason ? `closed today: ${reason}` : "closed today"),
  "directory.places.now.next": ({ day, from }) => `Open again: ${day}, from ${from}`,
  "directory.places.now.text": ({ text }) => `Opening hours: ${text}`,

  "directory.place.former-names": ({ names }) => `Formerly: ${names.join(", ")}`,
  "directory.place.closed": ({ since, reason }) =>
    `This place no longer exists.${since ? ` It has been closed since ${since}.` : ""}${reason ? ` Reason: ${reason}` : ""}`,
  "directory.place.closed.nearest": "These places are nearby",
  "directory.place.closed.none": "We do not know another place nearby yet.",
  "directory.place.closed.all": "See all places",
  "directory.place.paused": ({ reason }) =>
    `This place is taking a break at the moment.${reason ? ` Reason: ${reason}` : ""}`,
  "directory.place.moved": ({ reason }) =>
    `This place has moved for the time being.${reason ? ` ${reason}` : " Call and ask for the new address."}`,
  "directory.place.opening": "When is it open?",
  "directory.place.opening.unknown": "No opening hours are given. Please ask.",
  "directory.place.address": "Address",
  "directory.place.address.unknown": "No address is given. Please ask.",
  "directory.place.quarter": ({ quarter }) => `Part of the city: ${quarter}`,
  "directory.place.transport": "Bus and train",
  "directory.place.stop": ({ stop, metres, minutes }) =>
    `Stop: ${stop}, about ${metresInWords(metres)} in a straight line, around ${minutesOnFoot(minutes)}`,
  "directory.place.access": "Accessible?",
  "directory.place.access.all-unknown": "We do not know yet. Please ask before you go.",
  "directory.place.access.unknown": ({ names }) => `Not known: ${names.join(", ")}`,
  "directory.place.access.stepFree": "step-free entrance",
  "directory.place.access.stepFree.yes": "The entrance is step-free.",
  "directory.place.access.stepFree.no": "There are steps at the entrance.",
  "directory.place.access.lift": "lift",
  "directory.place.access.lift.yes": "There is a lift.",
  "directory.place.access.lift.no": "There is no lift.",
  "directory.place.access.accessibleToilet": "wheelchair-accessible toilet",
  "directory.place.access.accessibleToilet.yes": "There is a wheelchair-accessible toilet.",
  "directory.place.access.accessibleToilet.no": "There is no wheelchair-accessible toilet.",
  "directory.place.access.hearingLoop": "hearing loop",
  "directory.place.access.hearingLoop.yes": "There is a hearing loop.",
  "directory.place.access.hearingLoop.no": "There is no hearing loop.",
  "directory.place.access.accessibleParking": "disabled parking space",
  "directory.place.access.accessibleParking.yes": "There is a disabled parking space.",
  "directory.place.access.accessibleParking.no": "There is no disabled parking space.",
  "directory.place.traeger": "Who runs it?",
  "directory.place.languages": "Languages",
  "directory.place.website": "Website",
  "directory.place.rooms": "Rooms",
  "directory.place.rooms.name": "Room",
  "directory.place.rooms.size": "Size",
  "directory.place.rooms.square-metres": ({ count }) => `${numberInWords(count, "en")} m²`,
  "directory.place.rooms.seats": "Seats",
  "directory.place.rooms.features": "Good to know",
  "directory.place.rooms.step-free": "step-free",
  "directory.place.rooms.not-step-free": "with steps",
  "directory.place.rooms.kitchen": "kitchen",
  "directory.place.rooms.wifi": "Wi-Fi",
  "directory.place.rooms.hearing-loop": "hearing loop",
  "directory.place.rooms.unknown": "not known",
  "directory.place.dates": "What’s on here in the next 14 days",
  "directory.place.dates.none": "Nothing is listed here for the next 14 days.",
  "directory.place.dates.all": "All dates at this place",
  "directory.place.map.label": ({ place }) => `Where to find ${place}`,
  "directory.place.map.without-point": ({ area }) =>
    `We do not know the exact location. The place is in the district of ${area}.`,
  "directory.place.map.nothing": "We do not know the exact location.",
  "directory.place.phone.title": "Questions about this place?",
  "directory.place.phone.central": "No phone number is given for this place. Call us, and we will ask for you.",
  "directory.place.phone.office": ({ office }) =>
    `No phone number is given for this place. ${office} will ask for you.`,
  "directory.place.phone.closed": "We will tell you where you can go instead.",
  "directory.place.email": "Email:",
  "directory.place.print": "Print",
  "directory.place.share": "Tell someone by email",
  "directory.place.share.subject": ({ place }) => `Perhaps a place for you: ${place}`,
  "directory.place.qr": "Open on a mobile phone",
  "directory.place.qr.text": "Point the camera of your mobile phone at this symbol. Then this page opens.",
  "directory.place.confirmed": ({ date, by }) => `Last confirmed on ${date}${by ? ` by ${by}` : ""}`,
  "directory.place.unconfirmed": "Not confirmed by anyone yet. Please call first.",
  "directory.place.unconfirmed.closed": "Not confirmed by anyone yet.",
  "directory.place.report": "Is something wrong?",
  "directory.place.source": ({ name, date }) =>
    `Source: ${name || "public information"}${date ? `, as of ${date}` : ""}`,
};
