import type { ComponentChildren } from "preact";
import { Icon } from "../icons/icon.tsx";

/** What every field has. `id` is the target of the error summary's link; without one it is the name. */
export interface FieldProps {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly id?: string | undefined;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  /** The word for "optional"; a field without it is needed. */
  readonly optional?: string | undefined;
}

export const idOf = ({ id, name }: Pick<FieldProps, "id" | "name">) => id ?? name;

/** Ties hint and error to their field for screen readers. */
export function describedBy(field: Pick<FieldProps, "id" | "name" | "hint" | "error">): string | undefined {
  const id = idOf(field);
  const parts = [field.hint ? `${id}-hinweis` : undefined, field.error ? `${id}-fehler` : undefined];
  return parts.filter(Boolean).join(" ") || undefined;
}

export function OptionalMark({ word }: { readonly word: string | undefined }) {
  return word ? <span class="kern-label__optional"> – {word}</span> : null;
}

export function FieldError({ id, children }: { readonly id: string; readonly children: string | undefined }) {
  if (!children) return null;
  return (
    <p class="b-err" id={`${id}-fehler`}>
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  );
}

export function Hint({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  if (!children) return null;
  return (
    <p class="b-hint" id={`${id}-hinweis`}>
      {children}
    </p>
  );
}

/** Label, help and error above one control. */
export function Field({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) {
  const id = idOf(field);
  return (
    <div class={field.error ? "kern-form-input kern-form-input--error" : "kern-form-input"}>
      <label class="kern-label" for={id}>
        {field.label}
        <OptionalMark word={field.optional} />
      </label>
      <Hint id={id}>{field.hint}</Hint>
      <FieldError id={id}>{field.error}</FieldError>
      {children}
    </div>
  );
}

interface GroupProps extends Omit<FieldProps, "label"> {
  readonly legend: ComponentChildren;
  readonly layout?: keyof typeof layouts;
  readonly children: ComponentChildren;
}

const layouts = {
  options: { right: "b-opts", wrong: "b-opts b-fielderr" },
  row: { right: "b-stack b-stack--s", wrong: "b-stack b-stack--s b-fielderr" },
  choose: { right: "b-choose", wrong: "b-choose b-fielderr" },
  answer: { right: "b-answer", wrong: "b-answer b-fielderr" },
} as const;

/** Several controls under one question. */
export function FieldGroup({ legend, layout = "options", children, ...field }: GroupProps) {
  const id = idOf(field);
  return (
    <fieldset class={layouts[layout][field.error ? "wrong" : "right"]} aria-describedby={describedBy(field)}>
      <legend>
        {legend}
        <OptionalMark word={field.optional} />
      </legend>
      <Hint id={id}>{field.hint}</Hint>
      <FieldError id={id}>{field.error}</FieldError>
      {children}
    </fieldset>
  );
}
