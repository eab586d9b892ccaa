import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { Person } from "#modules/people/index.ts";
import { Note } from "#ui/feedback/note.tsx";
import { privacyDe as t } from "../texts/privacy-de.ts";

/** The mark on a file whose processing is restricted. */
export const RestrictedNote = ({ person: { restrictedOn } }: { readonly person: Pick<Person, "restrictedOn"> }) =>
  restrictedOn === null ? null : (
    <Note tone="wait" icon="warning">
      {t["counselling.privacy.restricted-since"]({ day: plainDateInWords(restrictedOn, "de") })}
    </Note>
  );
