import { action, noSubject } from "#platform/action/action.ts";
import { newId } from "#platform/database/ids.ts";
import { currentLocale } from "#platform/texts/current-locale.ts";
import { newsletterTexts as t } from "../../texts/newsletter.ts";
import { newsletterPolicy } from "../newsletter.policy.ts";
import { AskInput, choiceOf } from "./subscription.ts";
import { askNewsletter, findChoices } from "./subscription.store.ts";

/** Asks for the newsletter. Nothing is sent before the link in a first mail was used. */
export const askForNewsletter = action({
  name: "directory.newsletter.ask",
  input: AskInput,
  subject: noSubject,
  policy: newsletterPolicy,

  async run({ tx, input }) {
    const { email, rhythmus: rhythm } = input;
    const choice = choiceOf(input, await findChoices(tx));
    // The words that stood before them, and the language that they will be written to in.
    const agreed = { consent: t["directory.newsletter.consent"], locale: currentLocale() };
    await askNewsletter(tx, { id: newId(), email, ...choice, rhythm, ...agreed });
  },

  // Names nobody, so that the journal does not tell a known address from a new one.
  journal: () => ({ subject: null }),
});
