import { errorOf, Problems } from "#frame/problems.tsx";
import type { ShownProblem } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { PasskeyButton } from "#ui/form/passkey-button.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { passkeyFields, passkeyWords } from "../factor/key/passkey-words.ts";
import { signInDe as t } from "../texts/sign-in-de.ts";

export interface SecondStepProps {
  readonly returnTo: string;
  readonly takesCode: boolean;
  readonly takesKey: boolean;
  readonly problems: readonly ShownProblem[];
  readonly problem: string | undefined;
}

/** Between the password and the workspace. */
export const SecondStepPage = ({ returnTo, takesCode, takesKey, problems, problem }: SecondStepProps) => (
  <>
    <Problems problem={problem} problems={problems} />
    <h1>{t["identity.second.title"]}</h1>
    <p class="b-lead b-measure">{t["identity.second.lead"]}</p>
    {takesKey && (
      <Form action="/anmelden/passkey" hidden={{ zurueck: returnTo }} look="stack">
        <PasskeyButton
          kind="get"
          ask="/anmelden/passkey/frage"
          fields={passkeyFields}
          label={t["identity.second.key"]}
          words={passkeyWords}
        />
      </Form>
    )}
    {takesCode && (
      <Form action="/anmelden/zweiter-schritt" hidden={{ zurueck: returnTo }}>
        <TextField
          name="code"
          label={t["identity.second.code"]}
          hint={t["identity.second.code.hint"]}
          autocomplete="one-time-code"
          width="phone"
          maxlength={40}
          error={errorOf({ problems }, "code")}
        />
        <Actions>
          <Button>{t["identity.second.go"]}</Button>
        </Actions>
      </Form>
    )}
    <p class="b-small b-muted b-measure">{t["identity.second.lost"]}</p>
  </>
);
