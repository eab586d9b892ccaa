import type { ComponentChildren } from "preact";
import { describedBy, FieldError, FieldGroup, type FieldProps, Hint, idOf } from "./field.tsx";

/** An answer to choose. `key` is the key that also chooses it, where a page has keys. */
export interface Choice {
  readonly value: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly key?: string;
}

/** Picks that stand inside the `more` of a group: rarer answers to the same question. */
export function MorePicks({
  type,
  name,
  options,
  chosen,
  summary,
}: {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
  readonly summary: string;
}) {
  const isOpen = options.some(({ value }) => chosen.includes(value));
  return (
    <details class="b-choose__more" open={isOpen}>
      <summary class="b-chip">{summary}</summary>
      <div class="b-choose__opts">
        {options.map((choice, index) => (
          <Pick
            key={choice.value}
            {...{ type, name, choice }}
            id={`${name}-weitere-${index + 1}`}
            checked={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </details>
  );
}

interface RadioGroupProps extends FieldProps {
  readonly options: readonly Choice[];
  readonly value?: string | undefined;
  /** "list": below each other. "picks": large, side by side. "answers": large, over the whole width. */
  readonly layout?: "list" | "picks" | "answers";
  /** Stands after the picks: a link to more. */
  readonly more?: ComponentChildren;
}

/** One answer of a few. Its first option carries the group's id, so that the error summary leads there. */
export function RadioGroup({ options, value, layout = "list", more, ...group }: RadioGroupProps) {
  return <ChoiceGroup type="radio" isChosen={(option) => option === value} {...{ options, layout, more, group }} />;
}

interface CheckboxGroupProps extends Omit<RadioGroupProps, "value"> {
  readonly values?: readonly string[];
}

/** Any number of answers; all boxes have the same name. */
export function CheckboxGroup({ options, values = [], layout = "list", more, ...group }: CheckboxGroupProps) {
  return (
    <ChoiceGroup type="checkbox" isChosen={(option) => values.includes(option)} {...{ options, layout, more, group }} />
  );
}

interface ChoiceGroupProps {
  readonly type: "radio" | "checkbox";
  readonly group: FieldProps;
  readonly options: readonly Choice[];
  readonly layout: "list" | "picks" | "answers";
  readonly more: ComponentChildren;
  readonly isChosen: (value: string) => boolean;
}

const groupLayouts = { list: "options", picks: "choose", answers: "answer" } as const;

function ChoiceGroup({ type, group, options, layout, more, isChosen }: ChoiceGroupProps) {
  const { label, ...field } = group;
  const id = idOf(field);
  const controls = options.map((choice, index) => {
    const control = { type, choice, name: field.name, id: index === 0 ? id : `${id}-${index + 1}` };
    return layout === "list" ? (
      <Check key={choice.value} {...control} checked={isChosen(choice.value)} />
    ) : (
      <Pick key={choice.value} {...control} checked={isChosen(choice.value)} />
    );
  });
  return (
    <FieldGroup {...field} legend={label} layout={groupLayouts[layout]}>
      {layout === "picks" ? (
        <div class="b-choose__opts">
          {controls}
          {more}
        </div>
      ) : (
        <>
          {controls}
          {more}
        </>
      )}
    </FieldGroup>
  );
}

interface ControlProps {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly id: string;
  readonly choice: Choice;
  readonly checked: boolean;
}

const checkClasses = { radio: "kern-form-check__radio", checkbox: "kern-form-check__checkbox" } as const;

function Check({ type, name, id, choice, checked }: ControlProps) {
  return (
    <div class="kern-form-check">
      <input
        class={checkClasses[type]}
        {...{ type, name, id, checked }}
        value={choice.value}
        aria-describedby={choice.hint ? `${id}-zusatz` : undefined}
      />
      <label class="kern-label" for={id}>
        {choice.label}
        {choice.hint && (
          <span class="b-choice__hint" id={`${id}-zusatz`}>
            {choice.hint}
          </span>
        )}
      </label>
    </div>
  );
}

function Pick({ type, name, id, choice, checked }: ControlProps) {
  return (
    <label class="b-pick">
      <input {...{ type, name, id, checked }} value={choice.value} data-pick-key={choice.key?.toLowerCase()} />
      <span>
        {choice.key && <kbd aria-hidden="true">{choice.key}</kbd>}
        {choice.hint ? (
          <span class="b-plain">
            <b>{choice.label}</b>
            <br />
            {choice.hint}
          </span>
        ) : (
          choice.label
        )}
      </span>
    </label>
  );
}

interface CheckboxProps extends Omit<FieldProps, "optional"> {
  readonly value?: string;
  readonly checked?: boolean;
}

/** A single yes. */
export function Checkbox({ value = "ja", checked = false, label, ...field }: CheckboxProps) {
  const id = idOf(field);
  return (
    <div class={field.error ? "b-opts b-fielderr" : "b-opts"}>
      <Hint id={id}>{field.hint}</Hint>
      <FieldError id={id}>{field.error}</FieldError>
      <div class="kern-form-check">
        <input
          class="kern-form-check__checkbox"
          type="checkbox"
          {...{ id, value, checked }}
          name={field.name}
          aria-invalid={field.error ? "true" : undefined}
          aria-describedby={describedBy(field)}
        />
        <label class="kern-label" for={id}>
          {label}
        </label>
      </div>
    </div>
  );
}
