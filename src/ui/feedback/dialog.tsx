import type { ComponentChildren } from "preact";
import { Button, LinkButton } from "../button.tsx";
import type { UiTexts } from "../texts/texts.ts";

interface Props {
  readonly words: Pick<UiTexts, "ui.close">;
  readonly id: string;
  readonly heading: string;
  /** The link that opens it, and the page with the same content for those without script. */
  readonly opener: { readonly label: string; readonly href: string };
  readonly children: ComponentChildren;
}

/** Opens over the page by the island "dialog"; without script the link leads to a page that says the same. */
export function Dialog({ words, id, heading, opener, children }: Props) {
  return (
    <>
      <span data-dialog={id}>
        <LinkButton href={opener.href}>{opener.label}</LinkButton>
      </span>
      <dialog class="b-dialog" id={id} aria-labelledby={`${id}-titel`}>
        <div class="b-stack b-stack--m">
          <h2 id={`${id}-titel`}>{heading}</h2>
          {children}
          <form method="dialog">
            <Button look="secondary">{words["ui.close"]}</Button>
          </form>
        </div>
      </dialog>
    </>
  );
}
