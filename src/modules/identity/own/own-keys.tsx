import { Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { PasskeyButton } from "#ui/form/passkey-button.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { passkeyFields, passkeyWords } from "../factor/key/passkey-words.ts";
import type { Passkey } from "../factor/key/passkeys.store.ts";
import { momentInWords } from "../sign-ins/sign-in-in-words.ts";
import { ownDe as t } from "../texts/own-de.ts";
import { ownPath } from "./own-paths.ts";

/** One's own passkeys: named, renamed, removed, one more. */
export const OwnKeys = ({ keys, work }: { readonly keys: readonly Passkey[]; readonly work: boolean }) => (
  <>
    <h3>{t["identity.own.keys"]}</h3>
    <p class="b-measure">{t["identity.own.keys.text"]}</p>
    {keys.length === 0 ? (
      <p>{t["identity.own.keys.none"]}</p>
    ) : (
      <Table caption={t["identity.own.keys"]} columns={columns} rows={keys} keyOf={({ id }) => id} />
    )}
    {work ? <AddKey /> : <Note>{t["identity.own.keys.not-at-this-address"]}</Note>}
  </>
);

const AddKey = () => (
  <Form action={`${ownPath}/passkey`}>
    <TextField
      id="passkey-name"
      name="name"
      label={t["identity.own.keys.name"]}
      hint={t["identity.own.keys.name.hint"]}
      autocomplete="off"
      maxlength={60}
    />
    <PasskeyButton
      kind="create"
      ask={`${ownPath}/passkey/frage`}
      fields={passkeyFields}
      label={t["identity.own.keys.add"]}
      words={passkeyWords}
    />
  </Form>
);

const columns: readonly Column<Passkey>[] = [
  { label: t["identity.own.keys.name"], cell: ({ name }) => name },
  { label: t["identity.own.keys.made"], cell: ({ createdAt }) => momentInWords(createdAt) },
  {
    label: t["identity.own.keys.used"],
    cell: ({ usedAt }) => (usedAt === null ? t["identity.own.keys.never"] : momentInWords(usedAt)),
  },
  { label: t["identity.own.keys.actions"], cell: (key) => <ChangeKey passkey={key} /> },
];

const ChangeKey = ({ passkey: { id, name } }: { readonly passkey: Passkey }) => (
  <details>
    <summary aria-label={`${t["identity.own.keys.actions"]}: ${name}`}>{t["identity.own.keys.actions"]}</summary>
    <Form action={`${ownPath}/passkey/${id}`} look="stack">
      <TextField id={`name-${id}`} name="name" label={t["identity.own.keys.name"]} value={name} maxlength={60} />
      <Button look="secondary">{t["identity.own.keys.rename"]}</Button>
    </Form>
    <Form action={`${ownPath}/passkey/${id}/entfernen`} look="stack">
      <Button look="secondary" fullLabel={`${t["identity.own.keys.remove"]}: ${name}`}>
        {t["identity.own.keys.remove"]}
      </Button>
    </Form>
  </details>
);
