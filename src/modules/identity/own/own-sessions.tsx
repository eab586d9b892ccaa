import { Actions, Button } from "#ui/button.tsx";
import { State } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import type { OwnSession } from "../session/session.store.ts";
import { deviceOrUnknown, methodInWords, momentInWords } from "../sign-ins/sign-in-in-words.ts";
import { ownDe as t } from "../texts/own-de.ts";
import { ownPath } from "./own-paths.ts";

interface Props {
  readonly sessions: readonly OwnSession[];
  readonly here: string;
}

/** Every browser that somebody is signed in with, and the way to end it. */
export const OwnSessions = ({ sessions, here }: Props) => (
  <div class="b-stack b-stack--m">
    <h2 id="sitzungen">{t["identity.own.sessions"]}</h2>
    <Table caption={t["identity.own.sessions"]} columns={columnsFor(here)} rows={sessions} keyOf={({ id }) => id} />
    {sessions.length > 1 && (
      <Form action={`${ownPath}/sitzungen/andere`} look="stack">
        <Actions>
          <Button look="secondary">{t["identity.own.sessions.end-others"]}</Button>
        </Actions>
      </Form>
    )}
  </div>
);

const columnsFor = (here: string): readonly Column<OwnSession>[] => [
  { label: t["identity.own.sessions.device"], cell: deviceOrUnknown },
  { label: t["identity.own.sessions.method"], cell: methodInWords },
  { label: t["identity.own.sessions.since"], cell: ({ createdAt }) => momentInWords(createdAt) },
  { label: t["identity.own.sessions.seen"], cell: ({ seenAt }) => momentInWords(seenAt) },
  {
    label: t["identity.own.sessions.end"],
    cell: (session) =>
      session.id === here ? <State tone="ok">{t["identity.own.sessions.this"]}</State> : <End session={session} />,
  },
];

const End = ({ session }: { readonly session: OwnSession }) => (
  <Form action={`${ownPath}/sitzungen/${session.id}/beenden`} look="stack">
    <Button look="secondary" fullLabel={`${t["identity.own.sessions.end"]}: ${deviceOrUnknown(session)}`}>
      {t["identity.own.sessions.end"]}
    </Button>
  </Form>
);
