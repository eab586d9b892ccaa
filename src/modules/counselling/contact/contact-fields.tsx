import { errorOf } from "#frame/problems.tsx";
import { listOf, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { CheckboxGroup, type Choice, MorePicks, RadioGroup } from "#ui/form/choices.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { contactDe as t } from "../texts/contact-de.ts";
import { askerPicks, channelPicks, districtPicks, themePicks } from "./contact-picks.ts";
import type { ContactChoices } from "./contact-offer.ts";
import { ContactDetails } from "./contact-details.tsx";

interface Props extends Pick<FormProps, "entered" | "problems"> {
  readonly choices: ContactChoices;
  readonly results: readonly Choice[];
}

/** The questions about a contact, in the order of a talk. */
export function ContactFields({ choices, results, entered, problems }: Props) {
  const field = (name: string) => ({ name, value: textOf(entered, name), error: errorOf({ problems }, name) });
  const districts = districtPicks(choices);
  const themes = themePicks(choices);
  const chosen = listOf(entered, "themes");
  return (
    <>
      <RadioGroup
        {...field("channel")}
        label={t["counselling.contact.channel"]}
        layout="picks"
        options={channelPicks}
      />
      <RadioGroup
        {...field("stadtbezirk")}
        label={t["counselling.contact.stadtbezirk"]}
        layout="picks"
        options={districts.first}
        more={
          districts.more.length > 0 && (
            <MorePicks
              type="radio"
              name="stadtbezirk"
              options={districts.more}
              chosen={listOf(entered, "stadtbezirk")}
              summary={t["counselling.contact.stadtbezirk.other"]}
            />
          )
        }
      />
      <RadioGroup {...field("asker")} label={t["counselling.contact.asker"]} layout="picks" options={askerPicks} />
      <CheckboxGroup
        name="themes"
        label={
          <>
            {t["counselling.contact.themes"]} <small>{t["counselling.contact.themes.hint"]}</small>
          </>
        }
        layout="picks"
        error={errorOf({ problems }, "themes")}
        options={themes.first}
        values={chosen}
        more={
          themes.more.length > 0 && (
            <MorePicks
              type="checkbox"
              name="themes"
              options={themes.more}
              chosen={chosen}
              summary={t["counselling.contact.themes.other"]}
            />
          )
        }
      />
      <RadioGroup {...field("result")} label={t["counselling.contact.result"]} layout="picks" options={results} />
      <div class="b-only-referred">
        <ReferredTo value={textOf(entered, "referredTo")} known={choices.referredTo} />
      </div>
      <div class="b-only-unmet">
        <TextField
          {...field("wish")}
          label={t["counselling.contact.wish"]}
          hint={t["counselling.contact.wish.hint"]}
          optional={t["counselling.optional"]}
          maxlength={200}
          autocomplete="off"
        />
      </div>
      <ContactDetails {...{ choices, entered, problems }} />
    </>
  );
}

/** Any words do; the names of partners and of earlier referrals are offered while one types. */
function ReferredTo({ value, known }: { readonly value: string; readonly known: readonly string[] }) {
  return (
    <div class="kern-form-input">
      <label class="kern-label" for="referredTo">
        {t["counselling.contact.referred-to"]}
        <span class="kern-label__optional"> – {t["counselling.optional"]}</span>
      </label>
      <input
        class="kern-form-input__input"
        type="text"
        id="referredTo"
        name="referredTo"
        value={value}
        maxlength={200}
        list="bekannte-stellen"
        autocomplete="off"
      />
      <datalist id="bekannte-stellen">
        {known.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  );
}
