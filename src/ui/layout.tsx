import type { ComponentChildren } from "preact";

interface Props {
  readonly children: ComponentChildren;
}

const gaps = { s: "b-stack b-stack--s", m: "b-stack b-stack--m", normal: "b-stack", l: "b-stack b-stack--l" } as const;

/** Things below each other. The gap belongs to the stack; text has no margins. */
export function Stack({ gap = "normal", children }: Props & { readonly gap?: keyof typeof gaps }) {
  return <div class={gaps[gap]}>{children}</div>;
}

const splits = {
  text: "b-split",
  even: "b-split b-split--even",
  form: "b-split b-split--wide",
} as const;

interface SplitProps extends Props {
  readonly kind?: keyof typeof splits;
  readonly aside: ComponentChildren;
  /** Stays in sight while the text scrolls. */
  readonly sticky?: boolean;
}

/** Text and what stands beside it; one column on narrow screens. */
export function Split({ kind = "text", aside, sticky = false, children }: SplitProps) {
  return (
    <div class={splits[kind]}>
      <div class="b-stack">{children}</div>
      <aside class={sticky ? "b-stack b-sticky" : "b-stack"}>{aside}</aside>
    </div>
  );
}

const panels = {
  plain: "b-panel b-stack b-stack--m",
  soft: "b-panel b-panel--soft b-stack b-stack--m",
  warm: "b-panel b-panel--warm b-stack b-stack--m",
  accent: "b-panel b-panel--accent b-stack b-stack--m",
} as const;

interface PanelProps extends Props {
  readonly look?: keyof typeof panels;
  /** Names the panel among the landmarks. */
  readonly labelledby?: string;
}

export function Panel({ look = "plain", labelledby, children }: PanelProps) {
  return (
    <section class={panels[look]} aria-labelledby={labelledby}>
      {children}
    </section>
  );
}

/** The heading of a page, and on the other side what can be done with it. */
export function HeadRow({ children }: Props) {
  return <div class="b-row b-row--between">{children}</div>;
}
