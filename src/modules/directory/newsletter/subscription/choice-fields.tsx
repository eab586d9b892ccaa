import { German } from "#frame/german.tsx";
import { errorOf } from "#frame/problems.tsx";
import { listOf, textOf, type Entered } from "#platform/web/entered.ts";
import type { ShownProblem } from "#platform/web/form.tsx";
import { CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { words } from "#ui/texts/texts.ts";
import { newsletterTexts as t } from "../../texts/newsletter.ts";
import { rhythms, rhythmWords, type Rhythm } from "../newsletter.ts";
import type { Choices } from "./subscription.ts";

export interface ChoiceFieldsProps {
  readonly choices: Choices;
  readonly entered: Entered;
  readonly problems: readonly ShownProblem[];
}

/** Where from, what, and how often: the same questions when the newsletter is ordered and when it is changed. */
export const ChoiceFields = ({ choices, entered, problems }: ChoiceFieldsProps) => (
  <>
    <CheckboxGroup
      name="bezirk"
      label={t["directory.newsletter.bezirk"]}
      options={choices.stadtbezirke.map((name) => ({ value: name, label: name }))}
      values={listOf(entered, "bezirk")}
      error={errorOf({ problems }, "bezirk")}
    />
    <CheckboxGroup
      name="thema"
      label={t["directory.newsletter.thema"]}
      hint={t["directory.newsletter.thema.hint"]}
      optional={words["ui.optional"]}
      options={choices.themes.map(({ key, name }) => ({ value: key, label: <German>{name}</German> }))}
      values={listOf(entered, "thema")}
      error={errorOf({ problems }, "thema")}
    />
    <RadioGroup
      name="rhythmus"
      label={t["directory.newsletter.rhythmus"]}
      options={rhythms.map((rhythm) => ({ value: rhythmWords[rhythm], label: rhythmInWords(rhythm) }))}
      value={textOf(entered, "rhythmus")}
      error={errorOf({ problems }, "rhythmus")}
    />
  </>
);

export const rhythmInWords = (rhythm: Rhythm): string => t[`directory.newsletter.rhythmus.${rhythmWords[rhythm]}`];
