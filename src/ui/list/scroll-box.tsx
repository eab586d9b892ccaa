import type { ComponentChildren } from "preact";

/** A frame for what may be wider than the page. It takes the focus, so that it scrolls by keyboard too. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1 wants what scrolls within reach of the keyboard
    <section class="b-table-scroll" tabindex={0} aria-label={label}>
      {children}
    </section>
  );
}
