import type { ComponentChildren } from "preact";
import { Icon } from "./icons/icon.tsx";
import type { IconName } from "./icons/icons.ts";

type Look = keyof typeof looks;

const looks = {
  primary: "kern-btn kern-btn--primary",
  secondary: "kern-btn kern-btn--secondary",
  tertiary: "kern-btn kern-btn--tertiary",
} as const;

interface Common {
  readonly look?: Look;
  readonly icon?: IconName | undefined;
  /** Says more than the words when these alone would be the same twice on a page: "Öffnen: Jana Demo". */
  readonly fullLabel?: string | undefined;
  readonly children: ComponentChildren;
}

interface ButtonProps extends Common {
  readonly type?: "submit" | "button";
  readonly name?: string;
  readonly value?: string;
  /** Another address for this one button of a form. */
  readonly formaction?: string;
  /** Sends the form although fields are empty: drafts. */
  readonly skipsChecks?: boolean;
  /** Asks the browser to print (island "print"); without script the button stays hidden. */
  readonly prints?: boolean;
}

/** A button does something, and its words name the deed. */
export function Button({ look = "primary", icon, fullLabel, children, skipsChecks, prints, ...rest }: ButtonProps) {
  return (
    <button
      class={looks[look]}
      aria-label={fullLabel}
      formnovalidate={skipsChecks}
      data-print={prints ? "" : undefined}
      hidden={prints}
      {...rest}
      type={prints ? "button" : (rest.type ?? "submit")}
    >
      {icon && <Icon name={icon} />}
      <span class="kern-label">{children}</span>
    </button>
  );
}

interface LinkButtonProps extends Common {
  readonly href: string;
  readonly download?: boolean;
}

/** A link that looks like a button: it leads somewhere. */
export function LinkButton({ look = "secondary", icon, fullLabel, children, ...rest }: LinkButtonProps) {
  return (
    <a class={looks[look]} aria-label={fullLabel} {...rest}>
      {icon && <Icon name={icon} />}
      <span class="kern-label">{children}</span>
    </a>
  );
}

/** A row of deeds. On phones they stand below each other. */
export function Actions({
  children,
  onPaper = false,
}: {
  readonly children: ComponentChildren;
  readonly onPaper?: boolean;
}) {
  return <div class={onPaper ? "b-actions" : "b-actions b-noprint"}>{children}</div>;
}
