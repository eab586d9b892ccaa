import { errorOf, Problems } from "#frame/problems.tsx";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { type Entered, listOf, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { listedName } from "#modules/people/index.ts";
import { Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import type { ContactOffer } from "../contact/add-contact.page.tsx";
import { askers, channels } from "../contact/contact.ts";
import { caseDe as t } from "../texts/case-de.ts";
import { contactDe } from "../texts/contact-de.ts";
import { fileDe } from "../texts/file-de.ts";
import { personDe } from "../texts/person-de.ts";
import { optional } from "./case-form.tsx";
import { casePath, urgencies } from "./case.ts";
import type { LikeCase } from "./duplicate.ts";
import { PersonFields } from "./person-fields.tsx";

interface CaseOffer extends ContactOffer {
  readonly like: readonly LikeCase[];
}

export function OpenCasePage({ data, entered, problem, problems }: FormProps<CaseOffer>) {
  return (
    <>
      <h1>{t["counselling.case.open"]}</h1>
      <Problems problem={problem} problems={problems} />
      <Form
        hidden={{
          ageBand: textOf(entered, "ageBand"),
          minutes: textOf(entered, "minutes"),
          contact: textOf(entered, "contact"),
        }}
      >
        {data.like.length > 0 && <LikeCases like={data.like} />}
        <h2>{personDe["counselling.person.heading"]}</h2>
        <PersonFields entered={entered} problems={problems} />
        <SelectField
          name="stadtbezirk"
          label={contactDe["counselling.contact.stadtbezirk"]}
          empty={contactDe["counselling.contact.stadtbezirk.none"]}
          options={data.stadtbezirke.map(({ id, name }) => ({ value: id, label: name }))}
          value={textOf(entered, "stadtbezirk")}
        />
        <h2>{personDe["counselling.person.matter"]}</h2>
        <Matter data={data} entered={entered} problems={problems} />
        <p>
          <Button>{t["counselling.case.open"]}</Button>
        </p>
      </Form>
    </>
  );
}

function Matter({ data, entered, problems }: Pick<FormProps<CaseOffer>, "data" | "entered" | "problems">) {
  const field = (name: string) => ({ name, value: textOf(entered, name), error: errorOf({ problems }, name) });
  return (
    <>
      <RadioGroup
        {...field("channel")}
        label={contactDe["counselling.contact.channel"]}
        layout="picks"
        options={channels.map((value) => ({ value, label: contactDe[`counselling.channel.${value}`] }))}
      />
      <RadioGroup
        {...field("referrer")}
        label={t["counselling.case.referrer"]}
        layout="picks"
        options={askers.map((value) => ({ value, label: contactDe[`counselling.asker.${value}`] }))}
      />
      <TextField
        {...field("referrerNote")}
        label={personDe["counselling.person.referrerNote"]}
        optional={optional}
        autocomplete="off"
      />
      <RadioGroup
        {...field("urgency")}
        label={personDe["counselling.person.urgency"]}
        layout="picks"
        options={urgencies.map((value) => ({ value, label: fileDe[`counselling.urgency.${value}`] }))}
      />
      <CheckboxGroup
        name="themes"
        label={contactDe["counselling.contact.themes"]}
        layout="picks"
        options={data.themes.map(({ key, name }) => ({ value: key, label: name }))}
        values={listOf(entered, "themes")}
      />
      <TextArea
        {...field("concern")}
        label={t["counselling.case.concern"]}
        hint={t["counselling.case.concern.hint"]}
        maxlength={2000}
      />
    </>
  );
}

/** What looks alike among the actor's own readable cases, and the way to say that it is somebody else. */
const LikeCases = ({ like }: { readonly like: readonly LikeCase[] }) => (
  <Note tone="wait" icon="people">
    <h2 class="b-h3">{personDe["counselling.duplicate.heading"]}</h2>
    <p>{personDe["counselling.duplicate.text"]}</p>
    <ul>
      {like.map((each) => (
        <li key={each.id}>
          <a href={casePath(each.id)}>
            {listedName(each)}, {t["counselling.case.title"](each)}
          </a>
          {": "}
          {each.closedOn
            ? personDe["counselling.duplicate.closed"]({ day: plainDateInWords(each.closedOn, "de") })
            : t[`counselling.state.${each.state}`]}
        </li>
      ))}
    </ul>
    <Button look="secondary" name="anders" value="ja">
      {personDe["counselling.duplicate.other"]}
    </Button>
  </Note>
);

/** What a brief contact already knows is not typed again: it stands in the address. */
export const enteredFromContact = (query: Readonly<Record<string, string>>, own: string | undefined): Entered => ({
  channel: query["kanal"] ?? "telefon",
  referrer: query["wer"] ?? "",
  themes: (query["themen"] ?? "").split(",").filter(Boolean),
  stadtbezirk: query["stadtbezirk"] ?? own ?? "",
  ageBand: query["alter"] ?? "",
  minutes: query["dauer"] ?? "",
  contact: query["kontakt"] ?? "",
  urgency: "normal",
});
