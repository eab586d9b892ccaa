import { German } from "#frame/german.tsx";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { newsletterTexts as t } from "../../texts/newsletter.ts";
import { rhythmInWords } from "./choice-fields.tsx";
import type { Choices } from "./subscription.ts";
import type { Subscription } from "./subscription.store.ts";

interface Props {
  readonly path: string;
  readonly subscription: Subscription;
  readonly choices: Choices;
}

/** Programs that check mails open every link, so the link alone orders nothing: the button does. */
export const ConfirmPage = ({ path, subscription, choices }: Props) => (
  <>
    <h1>{t["directory.newsletter.confirm.title"]}</h1>
    <p class="b-lead b-measure">{t["directory.newsletter.confirm.text"]}</p>
    <FactsList
      rows={[
        { term: t["directory.newsletter.fact.bezirk"], value: subscription.stadtbezirke.join(", ") },
        { term: t["directory.newsletter.fact.thema"], value: themesInWords(subscription, choices) },
        { term: t["directory.newsletter.fact.rhythmus"], value: rhythmInWords(subscription.rhythm) },
      ]}
    />
    <Form action={path} look="stack">
      <p>
        <Button icon="check">{t["directory.newsletter.confirm.button"]}</Button>
      </p>
    </Form>
    <p class="b-muted b-measure">{t["directory.newsletter.confirm.none"]}</p>
  </>
);

function themesInWords({ themes }: Subscription, choices: Choices) {
  const names = choices.themes.filter(({ key }) => themes.includes(key)).map(({ name }) => name);
  return names.length === 0 ? t["directory.newsletter.fact.thema.all"] : <German>{names.join(", ")}</German>;
}
