import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { newsletterDe } from "./newsletter-de.ts";

const more = plural("en", { one: "One more date is here:", other: "# more dates are here:" });

export const newsletterEn: TextsOf<typeof newsletterDe> = {
  "directory.newsletter.ask": "Order the newsletter",
  "directory.newsletter.here": "Newsletter",
  "directory.newsletter.title": "What is on near you? The newsletter by e-mail",
  "directory.newsletter.description":
    "The next activities for older people in your district, every week or every month by e-mail. Free of charge, and you can stop at any time.",
  "directory.newsletter.lead":
    "We send you the next dates in your district. You choose from where, about what and how often.",
  "directory.newsletter.email": "Your e-mail address",
  "directory.newsletter.email.hint": "For example: name@example.com",
  "directory.newsletter.bezirk": "From which districts?",
  "directory.newsletter.thema": "Which topics?",
  "directory.newsletter.thema.hint": "Choose none if you would like to read everything.",
  "directory.newsletter.rhythmus": "How often?",
  "directory.newsletter.rhythmus.woche": "Every week, on Thursday",
  "directory.newsletter.rhythmus.monat": "Every month, on the 25th",
  "directory.newsletter.consent":
    "I would like to receive the newsletter by e-mail. For this the city stores my e-mail address and my choice. I can stop the newsletter at any time. Then both are deleted at once.",
  "directory.newsletter.consent.hint": "We do not pass on your address. We do not count whether you open an e-mail.",
  "directory.newsletter.bezirk.missing": "Please choose at least one district.",
  "directory.newsletter.rhythmus.missing": "Please choose how often the newsletter should come.",
  "directory.newsletter.consent.missing": "Without your consent we may not write to you.",
  "directory.newsletter.post.title": "Rather by post?",
  "directory.newsletter.post.text": "Give us a call. We send you the dates of your district on paper.",
  "directory.newsletter.privacy": "What we do with your address",

  "directory.newsletter.privacy.title": "If you order the newsletter",
  "directory.newsletter.privacy.text":
    "We store your e-mail address and what you have chosen. We send the newsletter ourselves and give the address to nobody. We do not count whether you open it.\nIf you do not confirm your order, we delete the address after seven days. If you stop the newsletter, we delete it at once.",

  "directory.newsletter.danke.title": "Please look into your mailbox",
  "directory.newsletter.danke.text":
    "We have sent you an e-mail with a link. The newsletter only comes after you have opened the link and confirmed. This way nobody can enter your address without you.",
  "directory.newsletter.danke.more":
    "Nothing there after a few minutes? Please also look into the folder for spam or advertising. Without confirmation we delete your address after seven days.",
  "directory.newsletter.bestellt.title": "The newsletter is ordered",
  "directory.newsletter.bestellt.text": "The next issue comes by itself.",
  "directory.newsletter.bestellt.more": "At the end of each e-mail you can change your choice or stop the newsletter.",
  "directory.newsletter.geaendert.title": "Your choice has been changed",
  "directory.newsletter.geaendert.text": "It applies from the next issue.",
  "directory.newsletter.geaendert.more": "At the end of each e-mail you can change your choice or stop the newsletter.",
  "directory.newsletter.beendet.title": "The newsletter is stopped",
  "directory.newsletter.beendet.text": "Your e-mail address is deleted. You get no more e-mails from us.",
  "directory.newsletter.beendet.more": "Would you like to have it again? You can order it anew at any time.",
  "directory.newsletter.on": "To the activities",

  "directory.newsletter.confirm.title": "Would you like the newsletter?",
  "directory.newsletter.confirm.text": "Please check your choice. With the button the newsletter starts.",
  "directory.newsletter.confirm.button": "Yes, order the newsletter",
  "directory.newsletter.confirm.none":
    "You did not order anything? Then close this page. Your address is deleted after seven days.",
  "directory.newsletter.fact.bezirk": "Districts",
  "directory.newsletter.fact.thema": "Topics",
  "directory.newsletter.fact.thema.all": "all",
  "directory.newsletter.fact.rhythmus": "How often",
  "directory.newsletter.change.title": "Change the newsletter",
  "directory.newsletter.change.lead": "Choose anew from where, about what and how often.",
  "directory.newsletter.change.button": "Save the choice",
  "directory.newsletter.change.end": "Stop the newsletter",
  "directory.newsletter.end.title": "Stop the newsletter?",
  "directory.newsletter.end.text": "With the button your e-mail address is deleted at once.",
  "directory.newsletter.end.button": "Stop the newsletter",
  "directory.newsletter.end.change": "Rather change the choice only",
  "directory.newsletter.end.done": "The newsletter is stopped.",

  "directory.newsletter.mail.confirm.subject": "Please confirm: newsletter of Beisammen",
  "directory.newsletter.mail.confirm.body": ({ city, address, until, phone }) =>
    `Hello,

somebody ordered the newsletter “Beisammen in ${city}” for this e-mail address. It only comes if you confirm here:

${address}

The link is valid until ${until}. You did not order anything? Then you need not do anything: without confirmation we delete your address after seven days.

Questions? Please call us: ${phone}
`,
  "directory.newsletter.mail.known.subject": "Your newsletter of Beisammen",
  "directory.newsletter.mail.known.body": ({ city, change, end, phone }) =>
    `Hello,

somebody ordered the newsletter “Beisammen in ${city}” for this e-mail address. You already get it, so nothing has changed.

Change your choice: ${change}
Stop the newsletter: ${end}

Questions? Please call us: ${phone}
`,
  "directory.newsletter.mail.subject": ({ where, from, to }) => `What is on in ${where}? ${from} to ${to}`,
  "directory.newsletter.mail.greeting": ({ where, from, to }) =>
    `Hello,\n\nthis is on in ${where} from ${from} to ${to}. Titles and places are in German:`,
  "directory.newsletter.mail.date": ({ times, title }) => (times === "" ? title : `${times}: ${title}`),
  "directory.newsletter.example": ({ title }) => `${title} (example)`,
  "directory.newsletter.mail.more": ({ count, address }) => `${more(count)}\n${address}`,
  "directory.newsletter.mail.call": ({ phone }) => `Please register: ${phone}`,
  "directory.newsletter.mail.required": "registration needed",
  "directory.newsletter.mail.foot": ({ change, end, phone }) =>
    `-- \nYou get this newsletter because you ordered it.\nChange your choice: ${change}\nStop with one click: ${end}\nQuestions? Please call us: ${phone}\n`,
};
