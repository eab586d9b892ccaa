import type { ComponentChildren } from "preact";
import { Icon } from "../icons/icon.tsx";

export interface Problem {
  /** The id of the field; a problem of the whole form has none. */
  readonly field?: string | undefined;
  readonly text: string;
}

interface Props {
  readonly heading: string;
  /** What happened to the entries: nothing is saved, nothing is lost. */
  readonly children?: ComponentChildren;
  readonly problems: readonly Problem[];
  /** Off only where it is shown as an example. */
  readonly focused?: boolean;
}

/** Stands before the heading of a page with a form that was refused, and takes the focus, with and without script. */
export function ErrorSummary({ heading, children, problems, focused = true }: Props) {
  return (
    <section
      class="b-note b-note--bad"
      id="fehler"
      role="alert"
      tabindex={-1}
      autofocus={focused}
      aria-labelledby="fehler-titel"
    >
      <Icon name="warning" />
      <div class="b-stack b-stack--s">
        <h2 id="fehler-titel">{heading}</h2>
        {children && <p>{children}</p>}
        <ul class="b-errlist">
          {problems.map(({ field, text }) => (
            <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
