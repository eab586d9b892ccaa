import { State } from "#ui/feedback/note.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { ownDe as t } from "../texts/own-de.ts";
import type { ListedSignIn } from "./sign-in-entry.ts";
import { deviceOrUnknown, methodInWords, momentInWords, outcomeInWords, toneOf } from "./sign-in-in-words.ts";

const columns: readonly Column<ListedSignIn>[] = [
  { label: t["identity.own.sign-ins.when"], cell: ({ at }) => momentInWords(at) },
  {
    label: t["identity.own.sign-ins.what"],
    cell: ({ outcome }) => <State tone={toneOf(outcome)}>{outcomeInWords(outcome)}</State>,
  },
  { label: t["identity.own.sign-ins.how"], cell: methodInWords },
  { label: t["identity.own.sign-ins.device"], cell: deviceOrUnknown },
];

interface Props {
  readonly caption: string;
  readonly entries: readonly ListedSignIn[];
  /** Whose they are, where they are not all of one person. */
  readonly who?: Column<ListedSignIn>;
}

/** What happened at the door, the latest first. */
export const SignInsTable = ({ caption, entries, who }: Props) => (
  <Table
    caption={caption}
    columns={who ? [columns[0], who, ...columns.slice(1)].filter((each) => each !== undefined) : columns}
    rows={entries}
    keyOf={({ id }) => id}
  />
);
