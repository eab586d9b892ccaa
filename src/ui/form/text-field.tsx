import { describedBy, Field, type FieldProps, idOf } from "./field.tsx";

export const inputClass = (error: string | undefined) =>
  error ? "kern-form-input__input kern-form-input__input--error" : "kern-form-input__input";

const widths = { full: "", day: " b-w-day", year: " b-w-year", time: " b-w-time", phone: " b-w-phone" } as const;

/** One object each, since Preact ties the type of an input to what else it may have. */
const types = {
  text: { type: "text" },
  search: { type: "search" },
  email: { type: "email" },
  tel: { type: "tel" },
  url: { type: "url" },
  password: { type: "password" },
} as const;

export interface TextFieldProps extends FieldProps {
  readonly type?: keyof typeof types;
  readonly value?: string | undefined;
  /** As wide as what is expected, so that the field itself says how much to write. */
  readonly width?: keyof typeof widths;
  readonly autocomplete?: AutoFill;
  readonly digits?: boolean;
  readonly maxlength?: number;
  readonly lang?: string;
  readonly autofocus?: boolean;
}

export function TextField({ type = "text", value, width = "full", digits, lang, ...props }: TextFieldProps) {
  const { autocomplete, maxlength, autofocus, ...field } = props;
  return (
    <Field {...field}>
      <input
        class={`${inputClass(field.error)}${widths[width]}`}
        {...types[type]}
        id={idOf(field)}
        name={field.name}
        value={value}
        inputmode={digits ? "numeric" : undefined}
        autocomplete={autocomplete}
        maxlength={maxlength}
        autofocus={autofocus}
        lang={lang}
        aria-invalid={field.error ? "true" : undefined}
        aria-describedby={describedBy(field)}
      />
    </Field>
  );
}

/** A time of day, "14:00". Plain text: the browser's own control follows the browser's language, not the page's. */
export function TimeField(props: FieldProps & { readonly value?: string | undefined }) {
  return <TextField {...props} width="time" autocomplete="off" maxlength={9} />;
}

interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly maxlength?: number;
  readonly lang?: string;
}

export function TextArea({ value = "", rows = 5, maxlength, lang, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      <textarea
        class={`${inputClass(field.error)} b-textarea`}
        id={idOf(field)}
        name={field.name}
        rows={rows}
        {...{ maxlength, lang }}
        aria-invalid={field.error ? "true" : undefined}
        aria-describedby={describedBy(field)}
      >
        {value}
      </textarea>
    </Field>
  );
}

interface FileFieldProps extends FieldProps {
  /** File types as in HTML: ".pdf,image/*". */
  readonly accept?: string;
  readonly multiple?: boolean;
}

/** The form around it needs `enctype="multipart/form-data"`. */
export function FileField({ accept, multiple, ...field }: FileFieldProps) {
  return (
    <Field {...field}>
      <input
        class={`${inputClass(field.error)} b-file`}
        type="file"
        id={idOf(field)}
        name={field.name}
        {...{ accept, multiple }}
        aria-invalid={field.error ? "true" : undefined}
        aria-describedby={describedBy(field)}
      />
    </Field>
  );
}
