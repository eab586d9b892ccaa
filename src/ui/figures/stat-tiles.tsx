import type { ComponentChildren } from "preact";
import type { UiTexts } from "../texts/texts.ts";

export interface Stat {
  /** Written as the language writes numbers: "12.295". */
  readonly value: string;
  readonly name: string;
  /** The rule by which it is counted. */
  readonly rule?: ComponentChildren;
}

type Words = Pick<UiTexts, "ui.how-counted">;

export function StatTiles({ words, stats }: { readonly words: Words; readonly stats: readonly Stat[] }) {
  return (
    <div class="b-stats">
      {stats.map((stat) => (
        <StatTile key={stat.name} words={words} {...stat} />
      ))}
    </div>
  );
}

export function StatTile({ words, value, name, rule }: Stat & { readonly words: Words }) {
  return (
    <div class="b-stat">
      <b>
        <span class="b-num">{value}</span>
      </b>
      <p>{name}</p>
      {rule && (
        <details>
          <summary>
            {words["ui.how-counted"]}
            <span class="kern-sr-only">: {name}</span>
          </summary>
          <p>{rule}</p>
        </details>
      )}
    </div>
  );
}
