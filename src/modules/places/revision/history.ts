import type { Revision } from "./revision.store.ts";

/** One field of an entry as people read it. */
export interface FieldInWords {
  readonly label: string;
  readonly value: string;
}

export interface Change {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** One step in the life of an entry, with what it changed field by field. */
export interface Step extends Omit<Revision, "content"> {
  readonly changes: readonly Change[];
  readonly isFirst: boolean;
}

/** What differs between two versions, in the order of the fields. */
export function changesBetween(before: readonly FieldInWords[], after: readonly FieldInWords[]): Change[] {
  const was = new Map(before.map(({ label, value }) => [label, value]));
  return after.flatMap(({ label, value }) =>
    was.get(label) === value ? [] : [{ label, before: was.get(label) ?? "", after: value }],
  );
}

/** The newest step first; each is compared with the one before it. */
export function historyOf(
  revisions: readonly Revision[],
  inFields: (content: unknown) => readonly FieldInWords[],
): readonly Step[] {
  const read = revisions.map(({ content, ...revision }) => ({ ...revision, fields: inFields(content) }));
  return read.map(({ fields, ...revision }, at) => {
    const before = read[at + 1];
    return { ...revision, isFirst: before === undefined, changes: before ? changesBetween(before.fields, fields) : [] };
  });
}
