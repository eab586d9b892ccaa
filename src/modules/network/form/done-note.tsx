import type { ComponentChildren } from "preact";
import { Note } from "#ui/feedback/note.tsx";
import { networkDe as t } from "../texts/network-de.ts";

const known = { gespeichert: t["network.saved"], neu: t["network.added"], zurueck: t["network.undone"] } as const;
type Done = keyof typeof known;

const isDone = (word: string | undefined): word is Done => word !== undefined && Object.hasOwn(known, word);

/** What an address says about the deed that led to it. */
export const doneAt = (path: string, done: Done): string => `${path}?erledigt=${done}`;

/** The result of a deed, and where there is one the way to take it back. */
export function DoneNote({
  done,
  children,
}: {
  readonly done: string | undefined;
  readonly children?: ComponentChildren;
}) {
  if (!isDone(done)) return null;
  return (
    <Note tone="ok" announced>
      {known[done]}
      {children}
    </Note>
  );
}
