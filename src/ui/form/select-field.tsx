import { describedBy, Field, type FieldProps, idOf } from "./field.tsx";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  /** The words of the empty answer, which comes first: "Alle Stadtbezirke". Without it the first option is chosen. */
  readonly empty?: string | undefined;
}

export function SelectField({ options, value, empty, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      <div class="kern-form-input__select-wrapper">
        <select
          class={field.error ? "kern-form-input__select b-select--wrong" : "kern-form-input__select"}
          id={idOf(field)}
          name={field.name}
          aria-invalid={field.error ? "true" : undefined}
          aria-describedby={describedBy(field)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Field>
  );
}
