import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { paperDe } from "./paper-de.ts";

const more = plural("en", { one: "There is # more date.", other: "There are # more dates." });

export const paperEn: TextsOf<typeof paperDe> = {
  "directory.paper.author": ({ city }) => `Beisammen in ${city}`,
  "directory.paper.page": "Page",
  "directory.paper.foot": ({ date }) => `As of ${date}. Please call first if you have a long way to go.`,
  "directory.paper.qr": ({ address }) => `QR code with the address: ${address}`,
  "directory.paper.qr.caption": "Always up to date on the internet. Point the camera of your phone at the code:",
  "directory.paper.call": "Questions? Give us a call.",
  "directory.paper.all-day": "no time given",
  "directory.paper.step-free": "step-free",
  "directory.paper.phone": ({ phone }) => `phone ${phone}`,
  "directory.paper.register": ({ phone }) => `Registration: phone ${phone}`,
  "directory.paper.register.unknown": "with registration",
  "directory.paper.come": "no registration",
  "directory.paper.cancelled": ({ reason }) => (reason === "" ? "Cancelled." : `Cancelled: ${reason}`),
  "directory.paper.moved": ({ reason }) => (reason === "" ? "Moved." : `Moved: ${reason}`),
  "directory.paper.changed": ({ note }) => `Changed: ${note}`,
  "directory.paper.example": ({ title }) => `${title} (example)`,
  "directory.paper.more": ({ count }) => `${more(count)} You find them on the internet or by phone.`,
  "directory.paper.month.title": ({ area }) => `What is on in ${area}?`,
  "directory.paper.month.lead": ({ month }) =>
    `Meetings, courses and outings for older people in ${month}, day by day.`,
  "directory.paper.month.from": ({ date }) => `From ${date}.`,
  "directory.paper.month.none": "Nothing is entered for this month yet. Give us a call, we often know more.",
  "directory.paper.month.unknown": ({ value }) =>
    `“${value}” is not a month. Write for example 2026-12 for December 2026.`,
  "directory.paper.month.past": ({ month }) => `${month} is over. The sheet exists for this month and the next twelve.`,
  "directory.paper.month.far": ({ month }) =>
    `Nothing is fixed for ${month} yet. The sheet exists for this month and the next twelve.`,
  "directory.paper.door.foot": ({ date }) => `As of ${date}`,
  "directory.paper.door.open": "Open",
  "directory.paper.door.week": ({ from, to }) => `Programme from ${from} to ${to}`,
  "directory.paper.door.none": "Nothing is on this week.",
  "directory.paper.door.access": "The entrance is step-free.",
  "directory.paper.door.qr": "The whole programme on the internet:",
  "directory.paper.door.week.unknown": ({ value }) =>
    `We do not understand “${value}” for “woche”. There are “diese” and “naechste”.`,
  "directory.paper.kept.title": "My list",
  "directory.paper.kept.none": "There is nothing on your list yet.",
};
