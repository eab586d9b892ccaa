import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { searchDe } from "./search-de.ts";

const entries = plural("en", { one: "# entry", other: "# entries" });
const overEntries = plural("en", {
  one: "# activity is already over. Show it anyway",
  other: "# activities are already over. Show them anyway",
});

export const searchEn: TextsOf<typeof searchDe> = {
  "directory.search.here": "Search",
  "directory.search.title": ({ q }) => `What is there for “${q}”?`,
  "directory.search.title.empty": "What are you looking for?",
  "directory.search.title.nothing": ({ q }) => `We have not found anything for “${q}” yet`,
  "directory.search.description": ({ city }) =>
    `Find activities, places, advice and help for older people in ${city}: one field for everything.`,
  "directory.search.label": "Activity, place, advice or topic",
  "directory.search.button": "Search",
  "directory.search.suggestions": "Suggestions",
  "directory.search.suggestions.none": "No suggestion.",
  "directory.search.suggestions.one": "One suggestion. Press the down arrow to get there.",
  "directory.search.suggestions.many": "# suggestions. Press the down arrow to get there.",
  "directory.search.count": ({ count }) => entries(count),
  "directory.search.ignored": ({ name, value }) =>
    `We do not understand “${value}” for “${name}”. We have left it out.`,
  "directory.search.chip.over": "past ones too",
  "directory.search.with-over": "Also show what is already over",
  "directory.search.only-over": ({ count }) => overEntries(count),
  "directory.search.did-you-mean": "Did you mean:",
  "directory.search.wider": "Fewer words:",
  "directory.search.nothing.hint":
    "The entries are in German. Try a German word, for example “Tanzen” for dancing. Or choose a topic:",
  "directory.search.themes": "Most of what we have is about this",
  "directory.search.empty.lead":
    "One word is enough. We search activities, places, advice and help. The entries are in German, so German words find the most.",
  "directory.search.examples": "For example:",
  "directory.search.example-list": "Smartphone, Computer, Yoga, Café, dementia, volunteering",
  "directory.search.phone.title": "We will search with you",
  "directory.search.phone.text": "Tell us what you would like. We also know groups that are not listed here.",
  "directory.search.wish.title": "Is something missing here?",
  "directory.search.wish.text":
    "Tell us what you would like. It helps the city to plan new activities. We do not need your name.",
  "directory.search.wish": "Tell us your wish",
  "directory.search.type.offer": "Activity",
  "directory.search.type.place": "Place",
  "directory.search.type.office": "Advice",
  "directory.search.type.care": "Help and care",
  "directory.search.type.page": "Page",
  "directory.search.reason.theme": ({ words }) => `“${words}” matches the topic`,
  "directory.search.reason.place": ({ words }) => `“${words}” matches the place`,
  "directory.search.reason.text": ({ words }) => `“${words}” is in the description`,
  "directory.search.reason.meaning": ({ words }) => `matches “${words}”`,
  "directory.search.reason.spelling": ({ words }) => `spelt like “${words}”`,
  "directory.search.partly.words": "Nothing matches all your words together. This matches some of them:",
  "directory.search.partly.time": "We have found nothing for this time. It takes place at other times:",
  "directory.search.partly.area": "We have found nothing in this part of the city. It takes place elsewhere:",
  "directory.search.example": "Example",
  "directory.search.no-date": "We do not know the next date.",
  "directory.search.at": ({ when, time }) => `${when}, ${time}`,
  "directory.search.page.beratung": "Advice and help",
  "directory.search.page.beratung.words":
    "advice counselling help office lonely alone worries application form money pension housing benefit home adaptation Seniorenbüro Beratung Rente Wohngeld Wohnberatung",
  "directory.search.page.pflege": "Care",
  "directory.search.page.pflege.words":
    "care degree nursing home carer carers relatives dementia relief respite short-stay day care household help Pflegegrad Pflegeheim Pflegedienst Pflegekasse Entlastung Demenz",
  "directory.search.page.mitmachen": "Get involved",
  "directory.search.page.mitmachen.words":
    "volunteering volunteer helping visiting befriending company give time neighbourhood Ehrenamt Besuchsdienst Nachbarschaft",
  "directory.search.page.angebote": "Activities",
  "directory.search.page.angebote.words":
    "activities courses classes groups meetings events dates programme outing calendar Angebote Kurse Termine",
  "directory.search.page.orte": "Places",
  "directory.search.page.orte.words":
    "places meeting centre meeting place café house address opening hours Begegnungszentrum Begegnungsstätte Treffpunkt",
  "directory.search.page.zahlen": "Figures",
  "directory.search.page.zahlen.words": "figures numbers statistics data report",
  "directory.search.page.merkliste": "My list",
  "directory.search.page.merkliste.words": "save saved list print remember Merkliste",
  "directory.search.page.leichte-sprache": "Easy German",
  "directory.search.page.leichte-sprache.words": "simple easy to read understand plain language Leichte Sprache",
  "directory.search.page.rundbrief": "Newsletter: dates by e-mail",
  "directory.search.page.rundbrief.words": "newsletter e-mail subscribe order dates week month post",
  "directory.search.page.hilfe": "Help with these pages",
  "directory.search.page.hilfe.words": "how to use larger text bigger letters instructions print share",
  "directory.search.page.barrierefreiheit": "Accessibility",
  "directory.search.page.barrierefreiheit.words": "report a barrier wheelchair disability screen reader statement",
  "directory.search.page.datenschutz": "Privacy",
  "directory.search.page.datenschutz.words": "data protection cookies information delete Datenschutz",
  "directory.search.page.impressum": "Legal notice",
  "directory.search.page.impressum.words": "imprint publisher contact responsible Impressum",
  "directory.search.page.kalender": "Dates in your own calendar",
  "directory.search.page.kalender.words": "calendar subscribe phone iPhone Outlook Google dates automatic Kalender",
  "directory.search.page.daten": "Open data",
  "directory.search.page.daten.words": "download data CSV JSON interface API open data Daten",
  "directory.search.page.einbetten": "Dates on your own website",
  "directory.search.page.einbetten.words": "embed website association club homepage iframe einbetten",
};
