import type { ComponentChildren } from "preact";
import { Icon } from "../icons/icon.tsx";
import type { IconName } from "../icons/icons.ts";

export type Tone = "info" | "ok" | "wait" | "bad";

const noteClasses = {
  info: "b-note",
  ok: "b-note b-note--ok",
  wait: "b-note b-note--wait",
  bad: "b-note b-note--bad",
} as const;

const toneIcons = { info: "info", ok: "check", wait: "info", bad: "warning" } as const;

interface NoteProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  /** Spoken by screen readers when it appears: the result of a deed. */
  readonly announced?: boolean;
  readonly children: ComponentChildren;
}

/** A sentence that matters now. Colour never says it alone: the icon and the words do. */
export function Note({ tone = "info", icon, announced, children }: NoteProps) {
  return (
    <div class={noteClasses[tone]}>
      <Icon name={icon ?? toneIcons[tone]} />
      {announced ? (
        <output class="b-stack b-stack--s">{children}</output>
      ) : (
        <div class="b-stack b-stack--s">{children}</div>
      )}
    </div>
  );
}

const stateClasses = {
  info: "b-state",
  ok: "b-state b-state--ok",
  wait: "b-state b-state--wait",
  bad: "b-state b-state--bad",
} as const;

const stateIcons = { info: "info", ok: "check", wait: "clock", bad: "warning" } as const;

interface StateProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** How a thing stands, in one or two words. */
export function State({ tone = "info", icon, children }: StateProps) {
  return (
    <span class={stateClasses[tone]}>
      <Icon name={icon ?? stateIcons[tone]} />
      <span>{children}</span>
    </span>
  );
}
