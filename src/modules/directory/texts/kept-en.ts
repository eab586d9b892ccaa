import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { keptDe } from "./kept-de.ts";

const gone = plural("en", {
  one: "# activity on your list no longer exists.",
  other: "# activities on your list no longer exist.",
});

export const keptEn: TextsOf<typeof keptDe> = {
  "directory.kept.here": "My list",
  "directory.kept.title": "My list",
  "directory.kept.lead":
    "This list is in the address of this page. We do not store it, and you do not need an account. Set a bookmark, and you will find the list again.",
  "directory.kept.gone": ({ count }) => gone(count),
  "directory.kept.print": "Print in large letters",
  "directory.kept.mail": "Send by email",
  "directory.kept.mail.subject": "My list",
  "directory.kept.mail.body": ({ lines, address }) => `${lines}\n\nThe list on the internet:\n${address}\n`,
  "directory.kept.clear": "Empty the list",
  "directory.kept.at": ({ time }) => time,
  "directory.kept.remove": "Remove",
  "directory.kept.undated": "No date at the moment",
  "directory.kept.example": "Example",
  "directory.kept.step-free": "step-free",
  "directory.kept.empty.title": "Nothing saved yet",
  "directory.kept.empty.text":
    "Press “Save to my list” on an activity. Then it appears here with day, place and phone number.",
  "directory.kept.empty.link": "Look at activities",
  "directory.kept.more": "Add something else",
  "directory.kept.search": "Look for an activity",
  "directory.kept.search.button": "Search",
  "directory.kept.search.none": ({ q }) => `We found no other activity for “${q}”.`,
  "directory.kept.add": "Add to my list",
  "directory.kept.phone.title": "Questions about an activity?",
  "directory.kept.phone.text": "If you have a long way to go, call first.",
  "directory.kept.printed": ({ date }) => `Printed on ${date}. If you have a long way to go, call first.`,
};
