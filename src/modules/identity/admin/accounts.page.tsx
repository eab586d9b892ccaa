import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { adminDe as t } from "../texts/admin-de.ts";
import { AccountState, FactorState, lastSignInOf, rolesInWords } from "./account-in-words.tsx";
import { accountPath, accountsPath, accountStates, requirementPath, signInsPath } from "./admin-paths.ts";
import type { AdministeredAccount } from "./administered-account.store.ts";

interface Props {
  readonly accounts: readonly AdministeredAccount[];
  readonly q: string;
  readonly state: (typeof accountStates)[number];
  readonly page: number;
  readonly pages: number;
}

export const AccountsPage = ({ accounts, q, state, page, pages }: Props) => (
  <>
    <HeadRow>
      <h1>{t["identity.accounts.title"]}</h1>
      <LinkButton look="primary" icon="plus" href={`${accountsPath}/neu`}>
        {t["identity.accounts.new"]}
      </LinkButton>
    </HeadRow>
    <p class="b-lead b-measure">{t["identity.accounts.lead"]}</p>
    <Actions>
      <LinkButton href={signInsPath}>{t["identity.accounts.sign-ins"]}</LinkButton>
      <LinkButton href={requirementPath}>{t["identity.accounts.requirement"]}</LinkButton>
    </Actions>
    <Form method="get" action={accountsPath}>
      <TextField name="q" type="search" label={t["identity.accounts.search"]} value={q} autocomplete="off" />
      <SelectField name="zustand" label={t["identity.accounts.state"]} options={states} value={state} />
      <Actions>
        <Button look="secondary">{t["identity.accounts.find"]}</Button>
      </Actions>
    </Form>
    {accounts.length === 0 ? (
      <EmptyState heading={t["identity.accounts.none"]} text={t["identity.accounts.none.text"]} />
    ) : (
      <Table caption={t["identity.accounts.title"]} columns={columns} rows={accounts} keyOf={({ id }) => id} />
    )}
    <Pagination
      words={uiTexts("de")}
      current={page}
      pages={pages}
      hrefOf={(each) => `${accountsPath}?${new URLSearchParams({ q, zustand: state, seite: String(each) }).toString()}`}
    />
  </>
);

const states = accountStates.map((value) => ({ value, label: t[`identity.accounts.state.${value}`] }));

const columns: readonly Column<AdministeredAccount>[] = [
  {
    label: t["identity.accounts.column.name"],
    cell: (account) => <a href={accountPath(account)}>{account.name}</a>,
  },
  { label: t["identity.accounts.column.email"], cell: ({ email }) => email },
  { label: t["identity.accounts.column.roles"], cell: ({ roles }) => rolesInWords(roles) },
  { label: t["identity.accounts.column.factor"], cell: (account) => <FactorState account={account} /> },
  { label: t["identity.accounts.column.last"], cell: lastSignInOf },
  { label: t["identity.accounts.column.state"], cell: (account) => <AccountState account={account} /> },
];
