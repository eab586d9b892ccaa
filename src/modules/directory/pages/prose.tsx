import { homeCrumb } from "#frame/crumbs.ts";
import type { ComponentChildren } from "preact";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { words } from "#ui/texts/texts.ts";

interface PageProps {
  readonly title: string;
  readonly here?: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A page of text: where it is, its question, and the answer in sections. */
export const ProsePage = ({ title, here = title, lead, children }: PageProps) => (
  <>
    <Breadcrumb words={words} path={[homeCrumb()]} here={here} />
    <h1>{title}</h1>
    {lead && <p class="b-lead b-measure">{lead}</p>}
    {children}
  </>
);

interface SectionProps {
  readonly title: string;
  /** Paragraphs, one a line. */
  readonly text: string;
  readonly children?: ComponentChildren;
}

export const ProseSection = ({ title, text, children }: SectionProps) => (
  <section class="b-stack b-stack--s b-measure">
    <h2>{title}</h2>
    {text.split("\n").map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {children}
  </section>
);
