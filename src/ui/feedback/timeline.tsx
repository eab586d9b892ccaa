import type { ComponentChildren } from "preact";

export interface TimelineEntry {
  readonly when: string;
  /** "bis 14:00", "in 25 Min." */
  readonly note?: string | undefined;
  readonly phase?: "done" | "now" | "later";
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
}

const phases = { done: "is-done", now: "is-now", later: undefined } as const;

/** What was, what is now, what will be. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol class="b-time">
      {entries.map(({ when, note, phase = "later", title, children }, index) => (
        <li key={index} class={phases[phase]}>
          <p class="b-time__when">
            <b>{when}</b> {note}
          </p>
          <span class="b-time__dot" />
          <div class="b-time__what">
            <h3>{title}</h3>
            {children}
          </div>
        </li>
      ))}
    </ol>
  );
}
