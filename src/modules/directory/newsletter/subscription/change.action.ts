import { action, noSubject } from "#platform/action/action.ts";
import { newsletterPolicy } from "../newsletter.policy.ts";
import { LinkInput } from "./confirm.action.ts";
import { ChoiceInput, choiceOf } from "./subscription.ts";
import { changeSubscription, findChoices } from "./subscription.store.ts";

export const changeNewsletter = action({
  name: "directory.newsletter.change",
  input: ChoiceInput.extend(LinkInput.shape),
  subject: noSubject,
  policy: newsletterPolicy,

  async run({ tx, input }) {
    const choice = choiceOf(input, await findChoices(tx));
    await changeSubscription(tx, input.token, { ...choice, rhythm: input.rhythmus });
  },

  journal: () => ({ subject: null, changed: ["stadtbezirke", "themes", "rhythm"] }),
});
