import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { counsellingDe } from "./counselling-de.ts";

const possible = plural("en", { one: "# district is possible", other: "# districts are possible" });

export const counsellingEn: TextsOf<typeof counsellingDe> = {
  "directory.counselling.title": ({ city }) => `Who can give me advice in ${city}?`,
  "directory.counselling.page-title": ({ office }) => `Advice: find your ${office}`,
  "directory.counselling.description": ({ city, offices }) =>
    `Advice offices for older people (${offices}) in ${city}: who is there for your part of the city, with phone number and address. Advice is free.`,
  "directory.counselling.lead": "Advice is free. Tell us where you live. Then we will show you who is there for you.",
  "directory.counselling.search": ({ office }) => `Look for a ${office}`,
  "directory.counselling.nahe": "Where do you live?",
  "directory.counselling.nahe.hint": ({ examples }) =>
    `Type the name of your part of the city${examples ? `, for example ${examples}` : ""}.`,
  "directory.counselling.nahe.hint.stops": ({ examples }) =>
    `Type your part of the city, your bus or tram stop, or your postcode${examples ? `, for example ${examples}` : ""}.`,
  "directory.counselling.find": ({ office }) => `Find my ${office}`,
  "directory.counselling.ignored": ({ value }) => `There is no district called “${value}”. Please choose another one.`,
  "directory.counselling.understood": ({ words, name }) => `We take “${words}” to mean “${name}”.`,
  "directory.counselling.for-stadtbezirk": ({ stadtbezirk }) =>
    `For the district of ${stadtbezirk}, we are here for you:`,
  "directory.counselling.sure": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `For the district of ${stadtbezirk}, we are here for you:`
      : `${name} is in the district of ${stadtbezirk}. We are here for you:`,
  "directory.counselling.probably.postleitzahl": ({ name, stadtbezirk }) =>
    `The postcode ${name} is probably in the district of ${stadtbezirk}. If so, we are here for you:`,
  "directory.counselling.probably.haltestelle": ({ name, stadtbezirk }) =>
    `The stop “${name}” is probably in the district of ${stadtbezirk}. If so, we are here for you:`,
  "directory.counselling.probably.other": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `You probably mean the district of ${stadtbezirk}. If so, we are here for you:`
      : `“${name}” is probably in the district of ${stadtbezirk}. If so, we are here for you:`,
  "directory.counselling.unsure-call": "If that is not right, call anyway. We will pass you on.",
  "directory.counselling.several": ({ count }) => possible(count),
  "directory.counselling.several.postleitzahl": ({ name, count }) =>
    `The postcode ${name} covers ${count === 2 ? "two" : "several"} districts. Type your part of the city or your stop, and we will know more precisely.`,
  "directory.counselling.several.haltestelle": ({ name }) =>
    `The stop “${name}” is close to a district border. Type your part of the city, and we will know more precisely.`,
  "directory.counselling.several.other": ({ name }) => `With “${name}” we cannot tell exactly where you live.`,
  "directory.counselling.several.call":
    "Or call one of these numbers. They will help you there and pass you on to the right office.",
  "directory.counselling.not-found": ({ words }) => `We do not know “${words}” yet`,
  "directory.counselling.not-found.text":
    "Choose your district from the list. Or call the central number, and we will put you through.",
  "directory.counselling.stadtbezirke": "All districts",
  "directory.counselling.central": "Central number",
  "directory.counselling.central.say": ({ office, stadtbezirk }) =>
    `This is the central number. Just say: “${office} ${stadtbezirk}”.`,
  "directory.counselling.no-office": ({ stadtbezirk }) => `Advice for ${stadtbezirk}`,
  "directory.counselling.no-office.text":
    "We do not have an address for this district yet. We can help you on the phone.",
  "directory.counselling.address": "Address",
  "directory.counselling.address.unknown": "No address is given. Please ask on the phone.",
  "directory.counselling.hours": "Advice hours",
  "directory.counselling.hours.unknown": "No advice hours are given. Call us, and we will make an appointment.",
  "directory.counselling.email": "Email",
  "directory.counselling.traeger": "Who gives advice?",
  "directory.counselling.example": "Example",
  "directory.counselling.about": "What you can come to us with",
  "directory.counselling.about.list": [
    "You need help in the home or with care.",
    "You feel alone and would like company.",
    "You are short of money, or worried about a form.",
    "You would like to plan ahead or adapt your home.",
  ].join("\n"),
  "directory.counselling.about.free": "Advice is free.",
  "directory.counselling.about.relatives": "Family and neighbours are welcome to call too.",
  "directory.counselling.phone.title": "Would you rather talk to someone now?",
  "directory.counselling.phone.text": ({ hours }) =>
    `${hours ? `Phone hours: ${hours}. ` : ""}We will put you through to the right office.`,
  "directory.counselling.map.label": "Choose a district on the map",
  "directory.counselling.map.caption": "Choose your district. Simplified map.",
  "directory.counselling.map.caption.approximate": "Choose your district. Simplified map; the borders are approximate.",
  "directory.counselling.map.uncertain": "Yellow: the districts that are possible. Simplified map.",
  "directory.counselling.border":
    "Our district borders are approximate. Do you live near a border? Call us, and we will pass you on.",
  "directory.counselling.all": ({ offices }) => `All advice offices for older people (${offices}) by district`,
  "directory.counselling.all.stadtbezirk": "District",
  "directory.counselling.all.phone": "Phone",
  "directory.counselling.all.unknown": "not known",
  "directory.counselling.all.none": ({ offices }) =>
    `The addresses of the advice offices (${offices}) are not listed here yet. Call the central number, and we will put you through.`,
  "directory.counselling.print": "Print in large letters",
};
