import { errorOf, Problems } from "#frame/problems.tsx";
import type { ShownProblem } from "#platform/web/form.tsx";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { de } from "../texts/de.ts";
import { signInDe as t } from "../texts/sign-in-de.ts";

interface Problem {
  readonly problems: readonly ShownProblem[];
  readonly problem: string | undefined;
}

export const ForgottenPage = ({ email, ...shown }: Problem & { readonly email: string }) => (
  <>
    <Problems {...shown} />
    <h1>{t["identity.reset.title"]}</h1>
    <p class="b-lead b-measure">{t["identity.reset.lead"]}</p>
    <Form action="/anmelden/vergessen">
      <TextField
        name="email"
        type="email"
        label={de["identity.sign-in.email"]}
        value={email}
        autocomplete="username"
        error={errorOf(shown, "email")}
      />
      <Actions>
        <Button>{t["identity.reset.ask"]}</Button>
        <a href="/anmelden">{t["identity.reset.back"]}</a>
      </Actions>
    </Form>
  </>
);

/** Always the same, whether there is such an account or not. */
export const AskedPage = () => (
  <>
    <h1>{t["identity.reset.asked.title"]}</h1>
    <p class="b-lead b-measure">{t["identity.reset.asked"]}</p>
    <Actions>
      <LinkButton href="/anmelden">{t["identity.reset.back"]}</LinkButton>
    </Actions>
  </>
);

export const NewPasswordPage = (shown: Problem) => (
  <>
    <Problems {...shown} />
    <h1>{t["identity.reset.new.title"]}</h1>
    <Form>
      <TextField
        name="neu"
        type="password"
        label={t["identity.reset.new"]}
        hint={t["identity.reset.new.hint"]}
        autocomplete="new-password"
        error={errorOf(shown, "neu")}
      />
      <Actions>
        <Button>{t["identity.reset.save"]}</Button>
      </Actions>
    </Form>
  </>
);

/** One page for every link that does not hold: it must not tell one from another. */
export const ResetGonePage = ({ title }: { readonly title: string }) => (
  <>
    <h1>{title}</h1>
    <p class="b-lead b-measure">{t["identity.reset.gone.text"]}</p>
    <Actions>
      <LinkButton href="/anmelden/vergessen">{t["identity.reset.again"]}</LinkButton>
      <LinkButton href="/anmelden">{t["identity.reset.back"]}</LinkButton>
    </Actions>
  </>
);
