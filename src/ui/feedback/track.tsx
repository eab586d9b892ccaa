import type { UiTexts } from "../texts/texts.ts";

interface Props {
  readonly words: Pick<UiTexts, "ui.current-state">;
  readonly steps: readonly string[];
  /** Which step is reached, from 0. */
  readonly reached: number;
  /** Dots only; the sentence below them says the state. */
  readonly small?: boolean;
}

/** How far something has come, as a row of steps. */
export function Track({ words, steps, reached, small = false }: Props) {
  return (
    <ol class={small ? "b-track b-track--small" : "b-track"}>
      {steps.map((step, index) => (
        <li key={step} class={index < reached ? "is-done" : index === reached ? "is-now" : undefined}>
          <span class={small ? "kern-sr-only" : undefined}>
            {step}
            {index === reached && <span class="kern-sr-only"> ({words["ui.current-state"]})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
