import type { TextsOf } from "#platform/texts/texts.ts";
import type { contactDe } from "./contact-de.ts";

export const contactEn: TextsOf<typeof contactDe> = {
  "directory.contact.filter": "Choose what suits you",
  "directory.contact.stadtbezirk": "District",
  "directory.contact.stadtbezirk.all": "Whole city",
  "directory.contact.ignored": ({ name, value }) =>
    `We do not understand “${value}” for “${name}”. We have left it out.`,
  "directory.contact.none": "We have no one listed here for this yet. Call us, we know more.",
  "directory.contact.everywhere": "Look in the whole city",
  "directory.contact.example": "Example",
  "directory.contact.open": ({ hours }) => `Phone hours: ${hours}`,
  "directory.contact.website": "To the website",
  "directory.contact.whole-city": "for the whole city",
  "directory.contact.not-yet": "Not available here yet",
  "directory.contact.phone.office": ({ office }) => `${office} gives you advice free of charge.`,
  "directory.contact.phone.text": ({ office }) =>
    `We will put you through to the advice office for older people near you (${office}). Advice is free.`,
  "directory.contact.find-office": ({ office }) => `Find my ${office}`,

  "directory.pflege.here": "Care",
  "directory.pflege.title": "Who helps with care?",
  "directory.pflege.lead":
    "For people who need help, and for everyone who cares for someone. One call is enough to start.",
  "directory.pflege.description": ({ city }) =>
    `Advice and relief with care and dementia in ${city}: who to call, with phone numbers, discussion groups and dates.`,
  "directory.pflege.need": "What is it about?",
  "directory.pflege.need.all": "Everything about care",
  "directory.need.pflege": "I care for someone",
  "directory.need.demenz": "Dementia",
  "directory.pflege.need.begleitung": "Visits and company",
  "directory.pflege.contacts": "Where you can get help",
  "directory.pflege.no-phone": "We do not know a phone number of their own. We will put you through:",
  "directory.pflege.dates": "Dates for family carers and about dementia",
  "directory.pflege.dates.all": "All dates for advice about care",
  "directory.pflege.phone.title": "It is best to call first",
  "directory.pflege.not-yet":
    "We cannot show you free places in care homes and day care (Tagespflege) here yet. Home care services (Pflegedienste) are not listed yet either.",
  "directory.pflege.instead":
    "What you can do today: call and ask about free places, about applying for a care degree (Pflegegrad) and about help in the home. Your care insurance fund (Pflegekasse) will also advise you.",
  "directory.pflege.state-finder": "A website of the state of North Rhine-Westphalia shows free places in care homes:",
  "directory.pflege.state-finder.name": "Heimfinder NRW (in German)",

  "directory.mitmachen.here": "Get involved",
  "directory.mitmachen.title": "Where can I get involved?",
  "directory.mitmachen.lead":
    "Even one hour a month helps. These people will advise you and tell you who would be glad to meet you.",
  "directory.mitmachen.description": ({ city }) =>
    `Volunteering for older people in ${city}: visits, company, neighbourhood. Who to call, with phone numbers.`,
  "directory.mitmachen.need": "What would you like to do?",
  "directory.mitmachen.need.all": "I am just looking around",
  "directory.need.ehrenamt": "Find volunteer work",
  "directory.mitmachen.need.begleitung": "Visit someone or keep them company",
  "directory.need.begegnung": "Get involved in my neighbourhood",
  "directory.mitmachen.contacts": "Where you are welcome",
  "directory.mitmachen.no-phone": "We do not know a phone number of their own. We will put you through:",
  "directory.mitmachen.dates": "You can simply come along here",
  "directory.mitmachen.dates.all": "All activities to join in",
  "directory.mitmachen.phone.title": "Would you rather talk first?",
  "directory.mitmachen.not-yet":
    "There is no list here yet of who is looking for whom. You cannot sign up here yet either.",
  "directory.mitmachen.instead":
    "What you can do today: call one of these places. Say what you like doing and when you have time.",
};
