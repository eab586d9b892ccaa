import type { ComponentChildren } from "preact";

interface Props {
  readonly label: string;
  /** "2 ausgewählt". */
  readonly count: string;
  readonly children: ComponentChildren;
}

/** What can be done with the chosen rows; shown only when something is chosen. */
export function SelectionBar({ label, count, children }: Props) {
  return (
    <section class="b-bulk" aria-label={label}>
      <b>{count}</b>
      {children}
    </section>
  );
}
