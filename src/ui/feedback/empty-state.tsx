import type { ComponentChildren } from "preact";
import { EmptyBench } from "../pictures/bench.tsx";

interface Props {
  readonly heading: string;
  /** What will stand here one day. */
  readonly text: string;
  readonly level?: 2 | 3;
  /** The one deed that fills it. */
  readonly children?: ComponentChildren;
}

export function EmptyState({ heading, text, level = 2, children }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div class="b-empty">
      <EmptyBench />
      <Heading class="b-h3">{heading}</Heading>
      <p>{text}</p>
      {children}
    </div>
  );
}
