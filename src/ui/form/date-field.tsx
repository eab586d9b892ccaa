import type { ComponentChildren } from "preact";
import type { Link } from "../link.ts";
import type { UiTexts } from "../texts/texts.ts";
import { FieldGroup, type FieldProps, idOf } from "./field.tsx";
import type { Option } from "./select-field.tsx";

type DateWords = Pick<UiTexts, "ui.weekday" | "ui.day" | "ui.month" | "ui.year" | "ui.choose">;

interface Props extends FieldProps {
  readonly words: DateWords;
  /** What was typed, right or wrong. */
  readonly value?: {
    readonly weekday?: string | undefined;
    readonly day?: string | undefined;
    readonly month?: string | undefined;
    readonly year?: string | undefined;
  };
  /** Asks for the weekday too, so that a slip of the pen is noticed. */
  readonly weekdays?: readonly Option[];
  /** What else could be meant, when weekday and date do not fit. */
  readonly repairs?: { readonly question: string; readonly or: string; readonly links: readonly Link[] } | undefined;
}

/**
 * A date as three numbers, and where it matters its weekday. The form sends NAME-wochentag, NAME-tag, NAME-monat
 * and NAME-jahr. The browser's own control follows the browser's language, not the page's.
 */
export function DateField({ words, value = {}, weekdays, repairs, label, ...field }: Props) {
  const id = idOf(field);
  const part = (name: string) => ({ id: `${id}-${name}`, name: `${field.name}-${name}`, error: field.error });
  return (
    <FieldGroup {...field} legend={label} layout="row">
      <div class="b-dateinput">
        {weekdays && <Weekday words={words} options={weekdays} value={value.weekday} {...part("wochentag")} id={id} />}
        <DatePart label={words["ui.day"]} value={value.day} {...part("tag")} id={weekdays ? `${id}-tag` : id} />
        <DatePart label={words["ui.month"]} value={value.month} {...part("monat")} />
        <DatePart label={words["ui.year"]} value={value.year} {...part("jahr")} digits={4} />
      </div>
      {repairs && (
        <p class="b-small">
          {repairs.question}{" "}
          {repairs.links.map(({ label: words, href }, index) => (
            <>
              {index > 0 && ` ${repairs.or} `}
              <a href={href}>{words}</a>
            </>
          ))}
          ?
        </p>
      )}
    </FieldGroup>
  );
}

interface PartProps {
  readonly id: string;
  readonly name: string;
  readonly error: string | undefined;
  readonly value: string | undefined;
}

function DatePart({ label, digits = 2, ...part }: PartProps & { readonly label: string; readonly digits?: 2 | 4 }) {
  return (
    <Labelled id={part.id} label={label}>
      <input
        class={digits === 4 ? "kern-form-input__input b-w-year" : "kern-form-input__input b-w-day"}
        type="text"
        id={part.id}
        name={part.name}
        value={part.value}
        inputmode="numeric"
        maxlength={digits}
        autocomplete="off"
        aria-invalid={part.error ? "true" : undefined}
      />
    </Labelled>
  );
}

function Weekday({
  words,
  options,
  ...part
}: PartProps & { readonly words: DateWords; readonly options: readonly Option[] }) {
  return (
    <Labelled id={part.id} label={words["ui.weekday"]}>
      <div class="kern-form-input__select-wrapper b-w-weekday">
        <select
          class="kern-form-input__select"
          id={part.id}
          name={part.name}
          aria-invalid={part.error ? "true" : undefined}
        >
          <option value="">{words["ui.choose"]}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value} selected={value === part.value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </Labelled>
  );
}

function Labelled({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="kern-form-input">
      <label class="kern-label" for={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
