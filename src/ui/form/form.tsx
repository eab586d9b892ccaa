import type { ComponentChildren } from "preact";

interface Props {
  readonly action?: string;
  readonly method?: "post" | "get";
  readonly look?: keyof typeof looks;
  readonly sendsFiles?: boolean;
  /** Against forged requests. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Lets the island "form" send it in place; without script it is sent as ever. */
  readonly enhanced?: boolean;
  readonly label?: string;
  readonly children: ComponentChildren;
}

const looks = { column: "b-form", keys: "b-ask", stack: "b-stack b-stack--m" } as const;

/** A form in one column. The server checks everything, in the page's language, so the browser does not. */
export function Form({
  action,
  method = "post",
  look = "column",
  sendsFiles,
  hidden = {},
  enhanced,
  label,
  children,
}: Props) {
  return (
    <form
      class={looks[look]}
      action={action}
      method={method}
      enctype={sendsFiles ? "multipart/form-data" : undefined}
      data-enhance={enhanced ? "" : undefined}
      aria-label={label}
      novalidate
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
