import type { Policy } from "#platform/policy/policy.ts";

const desk = ["directory.newsletter.show", "directory.newsletter.end-for"];

/**
 * Whoever holds the mail looks after their own subscription; no account is needed. Nobody of the staff reads an address:
 * they see how many there are, and can end one that somebody names.
 */
export const newsletterPolicy: Policy = [
  {
    role: "public",
    may: [
      "directory.newsletter.ask",
      "directory.newsletter.confirm",
      "directory.newsletter.change",
      "directory.newsletter.end",
    ],
  },
  { role: "editor", may: desk },
  { role: "admin", may: desk },
  {
    role: "system",
    may: [
      "directory.newsletter.invite",
      "directory.newsletter.prepare",
      "directory.newsletter.send",
      "directory.newsletter.erase",
    ],
  },
];
