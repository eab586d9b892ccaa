import type { ComponentChildren } from "preact";

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly done: number;
  readonly of: number;
  /** "512 von 800 Zeilen geprüft, etwa 20 Sekunden noch". */
  readonly sentence: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Long work. The page shows how far it is each time it is loaded. */
export function Progress({ id, heading, done, of, sentence, children }: Props) {
  return (
    <div class="b-panel b-stack b-stack--s">
      <h3 id={id}>{heading}</h3>
      <progress class="b-progress" aria-labelledby={id} value={done} max={of}>
        {of === 0 ? 0 : Math.round((100 * done) / of)} %
      </progress>
      <output>{sentence}</output>
      {children && <p class="b-small b-muted">{children}</p>}
    </div>
  );
}
