import { errorOf, Problems } from "#frame/problems.tsx";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import type { ShownProblem } from "#platform/web/form.tsx";
import type { Account } from "../account/account.ts";
import { de as t } from "../texts/de.ts";

export interface SignInProps {
  readonly email: string;
  readonly password: string;
  readonly problems: readonly ShownProblem[];
  readonly problem: string | undefined;
  readonly returnTo: string;
  readonly demoAccounts: readonly Pick<Account, "email" | "name" | "roles">[];
}

export function SignInPage({ email, password, problems, problem, returnTo, demoAccounts }: SignInProps) {
  return (
    <>
      <Problems problem={problem} problems={problems} />
      <h1>{t["identity.sign-in.title"]}</h1>
      <p class="b-lead b-measure">{t["identity.sign-in.lead"]}</p>
      <div class="b-signin">
        <Form action="/anmelden" hidden={{ zurueck: returnTo }}>
          <TextField
            name="email"
            type="email"
            label={t["identity.sign-in.email"]}
            value={email}
            autocomplete="username"
            error={errorOf({ problems }, "email")}
          />
          <TextField
            name="passwort"
            type="password"
            label={t["identity.sign-in.password"]}
            value={password}
            autocomplete="current-password"
            error={errorOf({ problems }, "passwort")}
          />
          <div class="b-actions">
            <Button>{t["identity.session.sign-in"]}</Button>
          </div>
          <p class="b-small b-muted">{t["identity.sign-in.trouble"]}</p>
        </Form>
        {demoAccounts.length > 0 && <DemoAccounts accounts={demoAccounts} />}
      </div>
    </>
  );
}

function DemoAccounts({ accounts }: { readonly accounts: SignInProps["demoAccounts"] }) {
  return (
    <section class="b-panel b-panel--warm b-stack b-stack--m">
      <h2>{t["identity.sign-in.demo.title"]}</h2>
      <p>{t["identity.sign-in.demo.lead"]}</p>
      <ul class="b-list">
        {accounts.map(({ email, name, roles }) => (
          <li key={email}>
            <a href={`/anmelden?konto=${encodeURIComponent(email)}`}>
              {t["identity.sign-in.demo.as"]({
                name,
                roles: roles.map((role) => t[`identity.role.${role}`]).join(", "),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
