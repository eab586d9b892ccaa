import { errorOf, Problems } from "#frame/problems.tsx";
import type { ShownProblem } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { PasskeyButton } from "#ui/form/passkey-button.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { passkeyWords } from "../factor/key/passkey-words.ts";
import { ownDe as t } from "../texts/own-de.ts";
import { answerField, askedField, codeField, passwordField } from "./fields.ts";

export interface StepUpProps {
  /** Where the form goes: to the page itself, or on to the deed that was asked for. */
  readonly action: string;
  /** What was typed before and goes along: pairs, since a name may come twice. */
  readonly carried: readonly (readonly [string, string])[];
  /** Something that was chosen cannot be carried. */
  readonly losesFiles: boolean;
  readonly proofs: { readonly password: boolean; readonly code: boolean; readonly key: boolean };
  readonly problems: readonly ShownProblem[];
  readonly problem: string | undefined;
}

/** Asks whether it is still the same person, and carries along what was typed. */
export const StepUpPage = ({ action, carried, losesFiles, proofs, ...shown }: StepUpProps) => (
  <>
    <Problems {...shown} />
    <h1>{t["identity.step-up.title"]}</h1>
    <p class="b-lead b-measure">{t["identity.step-up.lead"]}</p>
    {carried.length > 0 && <Note>{t["identity.step-up.kept"]}</Note>}
    {losesFiles && <Note tone="wait">{t["identity.step-up.files"]}</Note>}
    <Form action={action}>
      {carried.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      {proofs.key && (
        <PasskeyButton
          kind="get"
          ask="/arbeit/bestaetigen/frage"
          fields={{ asked: askedField, answer: answerField }}
          label={t["identity.step-up.key"]}
          words={passkeyWords}
        />
      )}
      {proofs.code && (
        <TextField
          name={codeField}
          label={t["identity.step-up.code"]}
          autocomplete="one-time-code"
          width="phone"
          maxlength={40}
          error={errorOf(shown, codeField)}
        />
      )}
      {proofs.password && (
        <TextField
          name={passwordField}
          type="password"
          label={t["identity.step-up.password"]}
          autocomplete="current-password"
          error={errorOf(shown, passwordField)}
        />
      )}
      {(proofs.code || proofs.password) && (
        <Actions>
          <Button>{t["identity.step-up.go"]}</Button>
        </Actions>
      )}
      {proofs.password && <p class="b-small b-muted b-measure">{t["identity.step-up.no-password"]}</p>}
    </Form>
  </>
);
