import type { ComponentChildren } from "preact";
import { Actions, Button } from "../button.tsx";
import { Checkbox } from "../form/choices.tsx";
import type { Link } from "../link.ts";

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly level?: 2 | 3;
  readonly consequences: readonly string[];
  /** The one tick that is wanted. */
  readonly tick: { readonly name: string; readonly label: string; readonly error?: string | undefined };
  readonly deed: string;
  readonly keep: Link;
  readonly children?: ComponentChildren;
}

/** For deeds that cannot be taken back: what follows, one tick, the deed, the way out. Stands inside a form. */
export function ConfirmPanel({ id, heading, level = 2, consequences, tick, deed, keep, children }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section class="b-panel b-stack b-stack--m" aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      <ul>
        {consequences.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {children}
      <Checkbox {...tick} />
      <Actions>
        <Button>{deed}</Button>
        <a href={keep.href}>{keep.label}</a>
      </Actions>
    </section>
  );
}
