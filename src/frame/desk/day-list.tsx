import type { ComponentChildren } from "preact";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly total?: number;
  readonly more?: { readonly label: string; readonly href: string };
  readonly children: ComponentChildren;
}

/** A part of „Mein Tag“: what waits, how much of it, and where the rest is. */
export const DaySection = ({ id, title, total = 0, more, children }: Props) => (
  <section class="b-stack b-stack--m" aria-labelledby={id}>
    <h2 id={id}>
      {title} {total > 0 && <span class="b-count b-count--sun">{total}</span>}
    </h2>
    {children}
    {more && total > 0 && (
      <p>
        <a href={more.href}>{more.label}</a>
      </p>
    )}
  </section>
);
