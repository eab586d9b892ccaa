import type { ComponentChildren } from "preact";
import type { Link } from "../link.ts";
import type { UiTexts } from "../texts/texts.ts";

interface Props {
  readonly words: Pick<UiTexts, "ui.here">;
  readonly path: readonly Link[];
  /** The page itself, which is no link. */
  readonly here: ComponentChildren;
}

export function Breadcrumb({ words, path, here }: Props) {
  return (
    <nav class="b-crumbs" aria-label={words["ui.here"]}>
      <ol>
        {path.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
