import { Problems } from "#frame/problems.tsx";
import type { ShownProblem } from "#platform/web/form.tsx";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { Panel } from "#ui/layout.tsx";
import type { Factors } from "../factor/factors.store.ts";
import type { Passkey } from "../factor/key/passkeys.store.ts";
import type { OwnSession } from "../session/session.store.ts";
import type { ListedSignIn } from "../sign-ins/sign-in-entry.ts";
import { SignInsTable } from "../sign-ins/sign-ins-table.tsx";
import { ownDe as t } from "../texts/own-de.ts";
import { OwnKeys } from "./own-keys.tsx";
import { ownPath, savedWords } from "./own-paths.ts";
import { OwnSessions } from "./own-sessions.tsx";

export interface OwnProps {
  readonly account: { readonly name: string; readonly email: string };
  readonly factors: Factors;
  readonly keys: readonly Passkey[];
  readonly sessions: readonly OwnSession[];
  readonly signIns: readonly ListedSignIn[];
  readonly linked: boolean;
  /** The session of this browser. */
  readonly here: string;
  /** A second factor must be set up before anything else. */
  readonly must: boolean;
  readonly sso: boolean;
  readonly keysWork: boolean;
  readonly saved: string | undefined;
  readonly problems: readonly ShownProblem[];
  readonly problem: string | undefined;
}

/** How somebody gets in, and where they are in. */
export function OwnPage(props: OwnProps) {
  const { account, must, saved, sso, linked, sessions, here, signIns } = props;
  const news = saved === undefined ? undefined : savedWords[saved];
  return (
    <>
      <Problems problem={props.problem} problems={props.problems} />
      <h1>{t["identity.own.title"]}</h1>
      <p class="b-lead">{t["identity.own.lead"](account)}</p>
      {must && <Note tone="wait">{t["identity.own.must"]}</Note>}
      {news && (
        <Note tone="ok" announced>
          {news}
        </Note>
      )}
      <SecondFactor {...props} />
      <Codes {...props} />
      <Password />
      {sso && <Sso linked={linked} />}
      <OwnSessions sessions={sessions} here={here} />
      <div class="b-stack b-stack--m">
        <h2 id="anmeldungen">{t["identity.own.sign-ins"]}</h2>
        <p class="b-measure">{t["identity.own.sign-ins.text"]}</p>
        <SignInsTable caption={t["identity.own.sign-ins"]} entries={signIns} />
      </div>
    </>
  );
}

const SecondFactor = ({ factors, keys, keysWork }: OwnProps) => (
  <Panel labelledby="zweiter">
    <h2 id="zweiter">{t["identity.own.second"]}</h2>
    <p class="b-measure">{t["identity.own.second.text"]}</p>
    <h3>{t["identity.own.app"]}</h3>
    <p>
      <State tone={factors.app ? "ok" : "info"}>{t[`identity.own.app.${factors.app ? "on" : "off"}`]}</State>
    </p>
    {factors.app ? (
      <Form action={`${ownPath}/app/entfernen`} look="stack">
        <Actions>
          <Button look="secondary">{t["identity.own.app.remove"]}</Button>
        </Actions>
      </Form>
    ) : (
      <Actions>
        <LinkButton href={`${ownPath}/app`}>{t["identity.own.app.add"]}</LinkButton>
      </Actions>
    )}
    <OwnKeys keys={keys} work={keysWork} />
  </Panel>
);

const Codes = ({ factors }: OwnProps) => (
  <Panel labelledby="codes">
    <h2 id="codes">{t["identity.own.codes"]}</h2>
    <p class="b-measure">{t["identity.own.codes.text"]}</p>
    <p>{t["identity.own.codes.left"]({ count: factors.codes })}</p>
    <Form action={`${ownPath}/codes`} look="stack">
      <Actions>
        <Button look="secondary">{t["identity.own.codes.make"]}</Button>
      </Actions>
    </Form>
  </Panel>
);

const Password = () => (
  <Panel labelledby="passwort">
    <h2 id="passwort">{t["identity.own.password"]}</h2>
    <p class="b-measure">{t["identity.own.password.text"]}</p>
    <Actions>
      <LinkButton href={`${ownPath}/passwort`}>{t["identity.own.password.change"]}</LinkButton>
    </Actions>
  </Panel>
);

const Sso = ({ linked }: { readonly linked: boolean }) => (
  <Panel labelledby="stadt">
    <h2 id="stadt">{t["identity.own.sso"]}</h2>
    <p class="b-measure">{t[`identity.own.sso.${linked ? "on" : "off"}`]}</p>
    {linked && (
      <Form action={`${ownPath}/stadt/entfernen`} look="stack">
        <Actions>
          <Button look="secondary">{t["identity.own.sso.remove"]}</Button>
        </Actions>
      </Form>
    )}
  </Panel>
);
