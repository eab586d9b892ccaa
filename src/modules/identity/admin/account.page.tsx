import { errorOf, Problems } from "#frame/problems.tsx";
import { type Entered, textOf } from "#platform/web/entered.ts";
import type { ShownProblem } from "#platform/web/form.tsx";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { ConfirmPanel } from "#ui/feedback/confirm-panel.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Checkbox } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { HeadRow, Panel } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import type { ListedSignIn } from "../sign-ins/sign-in-entry.ts";
import { SignInsTable } from "../sign-ins/sign-ins-table.tsx";
import { adminDe as t } from "../texts/admin-de.ts";
import { de } from "../texts/de.ts";
import { rightsDe } from "../texts/rights-de.ts";
import { AccountState, FactorState, lastSignInOf, rolesInWords } from "./account-in-words.tsx";
import { accountPath, accountsPath, savedWords } from "./admin-paths.ts";
import type { AdministeredAccount } from "./administered-account.store.ts";

export interface AccountProps {
  readonly account: AdministeredAccount;
  readonly signIns: readonly ListedSignIn[];
  readonly own: boolean;
  readonly sends: boolean;
  readonly saved: string | undefined;
  readonly entered: Entered;
  readonly problems: readonly ShownProblem[];
  readonly problem: string | undefined;
}

/** One account: what it is, and what the Verwaltung can do with it. */
export function AccountPage(props: AccountProps) {
  const { account, signIns, own, saved, sends } = props;
  const news = saved === undefined ? undefined : savedWords[saved];
  const mailed = saved === "neu" || saved === "link" || saved === "zurueckgesetzt";
  return (
    <>
      <Problems problem={props.problem} problems={props.problems} />
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: t["identity.accounts.title"], href: accountsPath }]}
        here={account.name}
      />
      <HeadRow>
        <h1>{account.name}</h1>
        <AccountState account={account} />
      </HeadRow>
      {news && (
        <Note tone="ok" announced>
          <p>{news}</p>
          {mailed && !sends && <p>{t["identity.account.no-server"]}</p>}
        </Note>
      )}
      <Facts account={account} />
      <Actions>
        <LinkButton href={`${accountPath(account)}/rechte`}>{rightsDe["identity.rights.set"]}</LinkButton>
      </Actions>
      {account.endedOn === null && !account.demo && <SendLink account={account} />}
      {account.endedOn === null && !own && <ResetFactors {...props} />}
      {account.endedOn === null && !own && !account.demo && <End {...props} />}
      <div class="b-stack b-stack--m">
        <h2 id="anmeldungen">{t["identity.account.sign-ins"]}</h2>
        {signIns.length === 0 ? (
          <p>{t["identity.sign-ins.none.text"]}</p>
        ) : (
          <SignInsTable caption={t["identity.account.sign-ins"]} entries={signIns} />
        )}
      </div>
    </>
  );
}

const Facts = ({ account }: { readonly account: AdministeredAccount }) => (
  <FactsList
    rows={[
      { term: t["identity.accounts.column.email"], value: account.email },
      { term: t["identity.accounts.column.roles"], value: rolesInWords(account.roles) },
      { term: t["identity.accounts.column.factor"], value: <FactorState account={account} /> },
      { term: t["identity.accounts.column.last"], value: lastSignInOf(account) },
    ]}
  />
);

const SendLink = ({ account }: { readonly account: AdministeredAccount }) => (
  <Panel labelledby="neues-passwort">
    <h2 id="neues-passwort">{t["identity.account.link.title"]}</h2>
    <p class="b-measure">{t["identity.account.link.text"]}</p>
    <Form action={`${accountPath(account)}/link`} look="stack">
      <Actions>
        <Button look="secondary">{t["identity.account.link.go"]}</Button>
      </Actions>
    </Form>
  </Panel>
);

const ResetFactors = ({ account, entered, ...shown }: AccountProps) => (
  <Panel labelledby="verloren">
    <h2 id="verloren">{t["identity.account.factors.title"]}</h2>
    <p class="b-measure">{t["identity.account.factors.text"]}</p>
    <Form action={`${accountPath(account)}/faktoren`}>
      <TextField
        name="grund"
        label={t["identity.account.factors.reason"]}
        hint={t["identity.account.factors.reason.hint"]}
        value={textOf(entered, "grund")}
        maxlength={300}
        autocomplete="off"
        error={errorOf(shown, "grund")}
      />
      <Actions>
        <Button look="secondary">{t["identity.account.factors.go"]}</Button>
      </Actions>
    </Form>
  </Panel>
);

const End = ({ account, ...shown }: AccountProps) => (
  <Form action={`${accountPath(account)}/beenden`} look="stack">
    <ConfirmPanel
      id="ende"
      heading={t["identity.account.end.title"]}
      consequences={[t["identity.account.end.out"], t["identity.account.end.erased"], t["identity.account.end.kept"]]}
      tick={{ name: "ja", label: t["identity.account.end.tick"], error: errorOf(shown, "ja") }}
      deed={de["identity.account.end"]}
      keep={{ label: t["identity.account.end.keep"], href: accountsPath }}
    >
      <Checkbox name="sofort" label={t["identity.account.end.at-once"]} />
    </ConfirmPanel>
  </Form>
);
