import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { de as t } from "../texts/de.ts";

export const SignOutPage = () => (
  <>
    <h1>{t["identity.sign-out.title"]}</h1>
    <Form action="/abmelden">
      <Actions>
        <Button>{t["identity.session.sign-out"]}</Button>
        <LinkButton href="/arbeit">{t["identity.sign-out.stay"]}</LinkButton>
      </Actions>
    </Form>
  </>
);
