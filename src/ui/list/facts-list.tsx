import type { ComponentChildren } from "preact";
import { Icon } from "../icons/icon.tsx";
import type { IconName } from "../icons/icons.ts";

export interface FactRow {
  readonly term: string;
  readonly icon?: IconName;
  readonly value: ComponentChildren;
}

const looks = {
  icons: { wide: "b-dl", tight: "b-dl b-dl--tight" },
  plain: { wide: "b-dl b-dl--plain", tight: "b-dl b-dl--plain b-dl--tight" },
} as const;

/** Questions and answers: when, where, how much. */
export function FactsList({ rows, tight = false }: { readonly rows: readonly FactRow[]; readonly tight?: boolean }) {
  const look = rows.some(({ icon }) => icon) ? "icons" : "plain";
  return (
    <dl class={looks[look][tight ? "tight" : "wide"]}>
      {rows.map(({ term, icon, value }) => (
        <div key={term}>
          <dt>
            {icon && <Icon name={icon} />}
            <span>{term}</span>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
