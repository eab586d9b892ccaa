import type { TextsOf } from "#platform/texts/texts.ts";
import type { pagesDe } from "./pages-de.ts";

export const pagesEn: TextsOf<typeof pagesDe> = {
  "directory.help.here": "Help",
  "directory.help.title": "How do I use these pages?",
  "directory.help.lead": "You do not need an account. You can also ask everything on the phone.",
  "directory.help.find.title": "Finding something",
  "directory.help.find.text":
    "Type a word into the field on the start page, for example “Singen” (singing). The entries are in German, so German words find the most. One word is enough.\nOr choose a section at the top: Activities, Places, Advice, Care, Get involved.",
  "directory.help.day.title": "Searching by day and time",
  "directory.help.day.text":
    "On the page “Activities”, choose a day of the week. Under “More choices” you will also find the time of day.",
  "directory.help.near.title": "Searching near you",
  "directory.help.near.text":
    "Choose your district in the list or on the map. You do not need the map: everything is in the list too.",
  "directory.help.keep.title": "Saving something",
  "directory.help.keep.text":
    "Press “Save to my list” on an activity. Your list is in the address of the page. Save the address as a bookmark, and you will find the list again.",
  "directory.help.print.title": "Printing",
  "directory.help.print.text":
    "You can print every list and every activity. Press the “Ctrl” key (“Strg” on German keyboards) together with “P”. The printout has large letters, without maps and menus.",
  "directory.help.share.title": "Telling others",
  "directory.help.share.text":
    "Copy the address at the top of the window into a message. Whoever opens it sees the same list with the same filters.",
  "directory.help.letters.title": "Making the letters larger",
  "directory.help.letters.text":
    "On a computer: press “Ctrl” (“Strg” on German keyboards) together with the plus key. “Ctrl” and zero puts everything back as it was.\nOn a mobile phone: open the menu of your internet program and choose text size or zoom.",
  "directory.help.colours.title": "Dark background",
  "directory.help.colours.text":
    "The pages follow your device. If you set the dark design there, these pages become dark too.",
  "directory.help.keyboard.title": "Using the pages without a mouse",
  "directory.help.keyboard.text":
    "The Tab key takes you from link to link. The Enter key opens a link. The first jump takes you straight to the content.",
  "directory.help.wrong.title": "Something is wrong",
  "directory.help.wrong.text":
    "Every activity and every place has the link “Is something wrong?”. Write us a sentence or call us.",
  "directory.help.phone.title": "Would you rather ask?",
  "directory.help.phone.text": ({ office }) =>
    `Call us. We will help you or put you through to the advice office for older people near you (${office}).`,

  "directory.accessibility.here": "Accessibility",
  "directory.accessibility.title": "How accessible are these pages?",
  "directory.accessibility.lead": ({ city }) =>
    `This statement is for the guide “Wegweiser ${city}”. It is based on the disability equality act of North Rhine-Westphalia (Behindertengleichstellungsgesetz) and on the state’s regulation on accessible information technology (Barrierefreie-Informationstechnik-Verordnung).`,
  "directory.accessibility.state.title": "Where we stand",
  "directory.accessibility.state.text":
    "The pages are meant to meet the European standard EN 301 549 and the guidelines WCAG 2.2 at level AA. They meet them in part. What is missing is listed below.",
  "directory.accessibility.tested.title": "How we check",
  "directory.accessibility.tested.text":
    "We check the pages ourselves while building them: every page works without JavaScript, with the keyboard and at a width of 320 pixels. A checking program looks for errors in headings, labels and contrasts.\nA check by an independent body and by people with disabilities is still to come.",
  "directory.accessibility.gaps.title": "What is still missing",
  "directory.accessibility.gaps.lead": "We know about these barriers:",
  "directory.accessibility.gaps":
    "There are no videos in German Sign Language yet.\nThe page in Easy German has not yet been read by a test group. Activities and places are not available in Easy German.\nFor many places it is not known whether the entrance is step-free. Then it says “not known”.\nThe maps are simplified. Everything they show is also in lists.\nWe have not yet tested with all screen readers.",
  "directory.accessibility.report.text":
    "Have you come across a barrier, or do you need information in another form? Write us a sentence.",
  "directory.accessibility.enforcement.title": "If we could not help",
  "directory.accessibility.enforcement.nw":
    "If we do not answer, or our answer does not help, you can turn to the ombuds office for accessible information technology of the state of North Rhine-Westphalia (Ombudsstelle für barrierefreie Informationstechnik). It costs nothing. You do not need a lawyer.\nThe state’s monitoring body regularly checks whether public pages are accessible.",
  "directory.accessibility.enforcement.text":
    "If we do not answer, or our answer does not help, you can turn to the enforcement body of your federal state (Durchsetzungsstelle). It costs nothing. You do not need a lawyer.",
  "directory.accessibility.phone.title": "Would you rather call?",
  "directory.accessibility.phone.text":
    "Tell us what gets in your way. We will also read out to you what you are looking for.",
  "directory.accessibility.made":
    "This statement is based on a self-assessment. The city checks it before it is published and adds the date.",

  "directory.privacy.here": "Privacy",
  "directory.privacy.title": "What happens to my data?",
  "directory.privacy.lead": "You can read everything here without telling us anything about yourself.",
  "directory.privacy.public.title": "When you read",
  "directory.privacy.public.text":
    "The public pages set no cookies. They load nothing from other providers. Nobody analyses what you look at.\nYour list is in the address of the page. So that you find it again, your browser remembers it on your device too: only once you save something, and until you empty the list. We do not store it.",
  "directory.privacy.report.title": "When you report something to us",
  "directory.privacy.report.text":
    "We store your text and, if you wish, how to reach you. Only the staff who deal with reports can see this.\nWe count reports so that nobody can send masses of them. For this we store a check value of your internet address, not the address itself. After one day it no longer counts.",
  "directory.privacy.logs.title": "Server logs",
  "directory.privacy.logs.text":
    "If something goes wrong, the server writes down an error number and where the error happened. Names, internet addresses and what you typed are not in it.",
  "directory.privacy.staff.title": "When staff sign in",
  "directory.privacy.staff.text":
    "The staff workplace needs an account and a cookie for the session. Every change is recorded in a journal: what happened, when, and who did it.",
  "directory.privacy.rights.title": "Your rights",
  "directory.privacy.rights.text":
    "You can ask what we have stored about you, have it corrected or deleted, and object to its use. You can withdraw your consent at any time.\nYou can complain to the data protection commissioner of your federal state (Landesbeauftragte für Datenschutz).",
  "directory.privacy.officer.title": "Who is responsible?",
  "directory.privacy.officer.open": ({ city }) =>
    `Still to be entered: the address of the responsible office and of the data protection officer (Datenschutzbeauftragte ${city}).`,
  "directory.privacy.table.title": "What we store and for how long",
  "directory.privacy.table.caption": "Stored data with purpose and period",
  "directory.privacy.table.text":
    "This list names all data about people that the software has a field for. A check compares it with the database. The list itself is in German.",
  "directory.privacy.table.unconfirmed":
    "Purposes, legal bases and periods are a proposal; data protection has yet to confirm them.",
  "directory.privacy.table.data": "Data",
  "directory.privacy.table.purpose": "What for",
  "directory.privacy.table.basis": "Legal basis",
  "directory.privacy.table.period": "How long",
  "directory.privacy.table.gone": "What happens then",

  "directory.imprint.here": "Legal notice",
  "directory.imprint.title": "Who is behind these pages?",
  "directory.imprint.demo": "This is a demonstration with sample data. It is not a service of the city.",
  "directory.imprint.incomplete": "The city must fill in the marked details before the pages go public.",
  "directory.imprint.open": "still to be entered",
  "directory.imprint.provider": "Provider",
  "directory.imprint.address": "Address",
  "directory.imprint.representative": "Represented by",
  "directory.imprint.responsible": "Responsible for the content",
  "directory.imprint.supervision": "Supervisory authority",
  "directory.imprint.vatId": "VAT number",
  "directory.imprint.email": "Email",
  "directory.imprint.phone": "Phone",
  "directory.imprint.sources.title": "Sources",
  "directory.imprint.sources.text":
    "Activities and places name their source on their own page. Maps and stops come from here:",
  "directory.imprint.software.title": "Software",
  "directory.imprint.software.text":
    "Beisammen is free software under the EUPL-1.2 licence. Every city may use it and change it.",
};
