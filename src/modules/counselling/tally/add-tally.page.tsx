import { errorOf, Problems } from "#frame/problems.tsx";
import { type Entered, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { askers, channels } from "../contact/contact.ts";
import type { ContactChoices } from "../contact/contact-offer.ts";
import { contactDe } from "../texts/contact-de.ts";
import { tallyDe as t } from "../texts/tally-de.ts";
import { tallyResults } from "./tally.ts";

export interface TallyOffer extends ContactChoices {
  readonly lines: number;
  /** How many lines the form has next, as long as there are more. */
  readonly more: number | undefined;
}

/** `sentKey`: a list that is sent twice counts once. */
export function AddTallyPage({
  data,
  entered,
  problem,
  problems,
  sentKey,
}: FormProps<TallyOffer> & { readonly sentKey: string }) {
  const district = data.stadtbezirke.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: contactDe["counselling.contact.list"], href: "/arbeit/kontakte" }]}
        here={t["counselling.tally.add"]}
      />
      <div>
        <h1>{t["counselling.tally.add"]}</h1>
        <p class="b-muted b-measure">{t["counselling.tally.lead"]}</p>
      </div>
      <Problems problem={problem} problems={problems} />
      <Form look="stack" hidden={{ sentKey }}>
        <div class="b-filter b-filter--2">
          <TextField
            name="day"
            label={t["counselling.tally.day"]}
            value={textOf(entered, "day")}
            error={errorOf({ problems }, "day")}
            autocomplete="off"
            maxlength={30}
          />
          <SelectField
            name="stadtbezirk"
            label={contactDe["counselling.contact.stadtbezirk"]}
            empty={contactDe["counselling.contact.stadtbezirk.none"]}
            options={district}
            value={textOf(entered, "stadtbezirk")}
          />
        </div>
        {Array.from({ length: data.lines }, (_, index) => (
          <TallyLine key={index} number={index + 1} {...{ data, entered, problems }} />
        ))}
        <Actions>
          <Button>{t["counselling.tally.save"]}</Button>
          {data.more !== undefined && (
            <LinkButton href={`/arbeit/kontakte/strichliste?zeilen=${data.more}`}>
              {t["counselling.tally.more"]({ count: data.more })}
            </LinkButton>
          )}
        </Actions>
      </Form>
    </>
  );
}

interface LineProps {
  readonly number: number;
  readonly data: TallyOffer;
  readonly entered: Entered;
  readonly problems: FormProps["problems"];
}

/** One kind of contact, and how often it came. */
function TallyLine({ number, data, entered, problems }: LineProps) {
  const field = (name: string) => ({
    name: `${name}-${number}`,
    value: textOf(entered, `${name}-${number}`),
    error: errorOf({ problems }, `${name}-${number}`),
    empty: t["counselling.tally.choose"],
  });
  const words = contactDe;
  return (
    <fieldset class="b-tally">
      <legend>{t["counselling.tally.line"]({ number })}</legend>
      <SelectField
        {...field("channel")}
        label={words["counselling.contact.channel"]}
        options={channels.map((value) => ({ value, label: words[`counselling.channel.${value}`] }))}
      />
      <SelectField
        {...field("asker")}
        label={words["counselling.contact.asker"]}
        options={askers.map((value) => ({ value, label: words[`counselling.asker.${value}`] }))}
      />
      <SelectField
        {...field("theme")}
        label={words["counselling.contact.themes"]}
        options={data.themes.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <SelectField
        {...field("result")}
        label={words["counselling.contact.result"]}
        options={tallyResults.map((value) => ({ value, label: words[`counselling.result.${value}`] }))}
      />
      <TextField
        name={`count-${number}`}
        value={textOf(entered, `count-${number}`)}
        error={errorOf({ problems }, `count-${number}`)}
        label={t["counselling.tally.count"]}
        width="day"
        digits
        maxlength={3}
        autocomplete="off"
      />
    </fieldset>
  );
}
