import { Problems } from "#frame/problems.tsx";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { newsletterTexts as t } from "../../texts/newsletter.ts";
import { ChoiceFields, type ChoiceFieldsProps } from "./choice-fields.tsx";

interface Paths {
  readonly change: string;
  readonly end: string;
}

interface ChangeProps extends ChoiceFieldsProps {
  readonly problem: string | undefined;
  readonly paths: Paths;
}

export const ChangePage = ({ problem, paths, ...fields }: ChangeProps) => (
  <>
    <Problems problem={problem} problems={fields.problems} />
    <h1>{t["directory.newsletter.change.title"]}</h1>
    <p class="b-lead b-measure">{t["directory.newsletter.change.lead"]}</p>
    <Form action={paths.change}>
      <ChoiceFields {...fields} />
      <div class="b-actions">
        <Button>{t["directory.newsletter.change.button"]}</Button>
        <a href={paths.end}>{t["directory.newsletter.change.end"]}</a>
      </div>
    </Form>
  </>
);

export const EndPage = ({ paths }: { readonly paths: Paths }) => (
  <>
    <h1>{t["directory.newsletter.end.title"]}</h1>
    <p class="b-lead b-measure">{t["directory.newsletter.end.text"]}</p>
    <Form action={paths.end} look="stack">
      <div class="b-actions">
        <Button>{t["directory.newsletter.end.button"]}</Button>
        <a href={paths.change}>{t["directory.newsletter.end.change"]}</a>
      </div>
    </Form>
  </>
);
