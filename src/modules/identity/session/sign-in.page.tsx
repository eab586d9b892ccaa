import { errorOf, Problems } from "#frame/problems.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { PasskeyButton } from "#ui/form/passkey-button.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import type { ShownProblem } from "#platform/web/form.tsx";
import type { DemoAccount } from "../account/account.store.ts";
import { passkeyFields, passkeyWords } from "../factor/key/passkey-words.ts";
import { de as t } from "../texts/de.ts";
import { signInDe } from "../texts/sign-in-de.ts";

export interface SignInProps {
  readonly email: string;
  readonly password: string;
  readonly problems: readonly ShownProblem[];
  readonly problem: string | undefined;
  readonly returnTo: string;
  readonly demoAccounts: readonly DemoAccount[];
  /** Whether passkeys work at this address. */
  readonly keys: boolean;
  readonly sso: boolean;
  /** What just happened, in a sentence. */
  readonly news: string | undefined;
}

export function SignInPage({ problems, problem, news, returnTo, demoAccounts, ...props }: SignInProps) {
  return (
    <>
      <Problems problem={problem} problems={problems} />
      <h1>{t["identity.sign-in.title"]}</h1>
      {news && (
        <Note tone="ok" announced>
          {news}
        </Note>
      )}
      <p class="b-lead b-measure">{t["identity.sign-in.lead"]}</p>
      <div class="b-signin">
        <div class="b-stack">
          <PasswordForm {...props} problems={problems} returnTo={returnTo} />
          {(props.keys || props.sso) && <OtherWays keys={props.keys} sso={props.sso} returnTo={returnTo} />}
        </div>
        {demoAccounts.length > 0 && <DemoAccounts accounts={demoAccounts} />}
      </div>
    </>
  );
}

type PasswordProps = Pick<SignInProps, "email" | "password" | "problems" | "returnTo">;

const PasswordForm = ({ email, password, problems, returnTo }: PasswordProps) => (
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
    <p>
      <a href="/anmelden/vergessen">{signInDe["identity.sign-in.forgotten"]}</a>
    </p>
  </Form>
);

const OtherWays = ({ keys, sso, returnTo }: Pick<SignInProps, "keys" | "sso" | "returnTo">) => (
  <section class="b-stack b-stack--m" aria-labelledby="andere-wege">
    <h2 id="andere-wege" class="b-h3">
      {signInDe["identity.sign-in.other"]}
    </h2>
    {sso && (
      <p>
        <LinkButton href={`/anmelden/sso?zurueck=${encodeURIComponent(returnTo)}`}>
          {signInDe["identity.sign-in.sso"]}
        </LinkButton>
      </p>
    )}
    {keys && (
      <Form action="/anmelden/passkey" hidden={{ zurueck: returnTo }} look="stack">
        <PasskeyButton
          kind="get"
          ask="/anmelden/passkey/frage"
          fields={passkeyFields}
          label={signInDe["identity.sign-in.key"]}
          words={passkeyWords}
        />
      </Form>
    )}
  </section>
);

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
