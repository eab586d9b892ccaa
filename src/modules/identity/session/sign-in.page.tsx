import { errorOf, Problems } from "#frame/problems.tsx";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import type { ShownProblem } from "#platform/web/form.tsx";
import type { DemoAccount } from "../account/account.store.ts";
import { de as t } from "../texts/de.ts";

export interface SignInProps {
  readonly email: string;
  readonly password: string;
  readonly problems: readonly ShownProblem[];
  readonly problem: string | undefined;
  readonly returnTo: string;
  readonly demoAccounts: readonly DemoAccount[];
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

/** So many colleagues of offices are offered at once: a tandem; all others fold out. */
const officesShown = 2;

function DemoAccounts({ accounts }: { readonly accounts: SignInProps["demoAccounts"] }) {
  const inOffices = accounts.filter(({ workplace }) => workplace !== null);
  const citywide = accounts.filter(({ workplace }) => workplace === null);
  const more = inOffices.slice(officesShown);
  return (
    <section class="b-panel b-panel--warm b-stack b-stack--m">
      <h2>{t["identity.sign-in.demo.title"]}</h2>
      <p>{t["identity.sign-in.demo.lead"]}</p>
      <AccountLinks accounts={[...inOffices.slice(0, officesShown), ...citywide]} />
      {more.length > 0 && (
        <details>
          <summary>{t["identity.sign-in.demo.more"]}</summary>
          <AccountLinks accounts={more} />
        </details>
      )}
    </section>
  );
}

const AccountLinks = ({ accounts }: { readonly accounts: SignInProps["demoAccounts"] }) => (
  <ul class="b-list">
    {accounts.map(({ email, name, roles, workplace }) => (
      <li key={email}>
        <a href={`/anmelden?konto=${encodeURIComponent(email)}`}>
          {t["identity.sign-in.demo.as"]({
            name,
            workplace,
            roles: roles.map((role) => t[`identity.role.${role}`]).join(", "),
          })}
        </a>
      </li>
    ))}
  </ul>
);
