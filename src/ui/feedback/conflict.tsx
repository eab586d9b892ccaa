import type { ComponentChildren } from "preact";
import { Button } from "../button.tsx";
import { differences } from "./differences.ts";
import { Note } from "./note.tsx";

export interface Version {
  readonly heading: string;
  readonly text: string;
  /** Whose it is, and from when. */
  readonly by: string;
  /** The deed that lets this version stand. */
  readonly choose: { readonly label: string; readonly name: string; readonly value: string };
}

interface Props {
  readonly explanation: ComponentChildren;
  readonly own: Version;
  readonly saved: Version;
  /** A third way: for free text, take both. */
  readonly children?: ComponentChildren;
}

/** Two people changed one thing: both versions, side by side, their difference marked. Nothing is overwritten. */
export function Conflict({ explanation, own, saved, children }: Props) {
  const [ownPieces, savedPieces] = differences(own.text, saved.text);
  return (
    <>
      <Note tone="wait" icon="people">
        {explanation}
      </Note>
      <div class="b-diff">
        <VersionPanel id="eigene-fassung" version={own} pieces={ownPieces} />
        <VersionPanel id="gespeicherte-fassung" version={saved} pieces={savedPieces} />
      </div>
      {children}
    </>
  );
}

interface PanelProps {
  readonly id: string;
  readonly version: Version;
  readonly pieces: ReturnType<typeof differences>[number];
}

function VersionPanel({ id, version, pieces }: PanelProps) {
  return (
    <section class="b-panel b-stack b-stack--s" aria-labelledby={id}>
      <h2 id={id} class="b-h3">
        {version.heading}
      </h2>
      <p>{pieces.map(({ text, differs }, index) => (differs ? <ins key={index}>{text}</ins> : text))}</p>
      <p class="b-small b-muted">{version.by}</p>
      <p>
        <Button look="secondary" name={version.choose.name} value={version.choose.value}>
          {version.choose.label}
        </Button>
      </p>
    </section>
  );
}
