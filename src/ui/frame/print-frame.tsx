import type { ComponentChildren } from "preact";

interface Props {
  /** Where the sheet comes from. */
  readonly from: string;
  /** The date of printing, and what to do when it is old. */
  readonly printed: string;
  readonly children: ComponentChildren;
}

/** A sheet of paper: no navigation, large letters, its date at the end. */
export function PrintFrame({ from, printed, children }: Props) {
  return (
    <div class="b-sheet">
      <header class="b-sheet__head">{from}</header>
      <main id="inhalt" class="b-stack">
        {children}
      </main>
      <footer class="b-sheet__foot">{printed}</footer>
    </div>
  );
}
