import type { ComponentChildren } from "preact";
import { Button } from "../button.tsx";
import type { UiTexts } from "../texts/texts.ts";

interface Props {
  readonly words: Pick<UiTexts, "ui.show" | "ui.more-filters">;
  /** Where the answer is; `#ergebnisse` shows it first on a phone. */
  readonly action: string;
  readonly label: string;
  /** The most important field: it stays in sight on phones. */
  readonly first: ComponentChildren;
  /** At most two more. On phones they fold away behind one line. */
  readonly more?: readonly ComponentChildren[];
  /** Unfolds them on phones too: when one of them is in use. */
  readonly open?: boolean;
  readonly button?: string;
  readonly hidden?: Readonly<Record<string, string>>;
}

const columns = ["b-filter b-filter--2", "b-filter b-filter--3", "b-filter"] as const;

/** Filters as a form whose answer has an address: it can be shared, printed and subscribed. */
export function Filters({ words, action, label, first, more = [], open, button, hidden = {} }: Props) {
  return (
    <search aria-label={label}>
      <form class={columns[Math.min(more.length, 2)]} method="get" action={action}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {first}
        {more.length > 0 && (
          <details class="b-filter__more" open={open}>
            <summary>{words["ui.more-filters"]}</summary>
            {more}
          </details>
        )}
        <Button>{button ?? words["ui.show"]}</Button>
      </form>
    </search>
  );
}
