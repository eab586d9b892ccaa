import { Actions, Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import type { Column } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { type ListedSignIn, type Outcome, outcomes } from "../sign-ins/sign-in-entry.ts";
import { outcomeInWords } from "../sign-ins/sign-in-in-words.ts";
import { SignInsTable } from "../sign-ins/sign-ins-table.tsx";
import { adminDe as t } from "../texts/admin-de.ts";
import { accountsPath, signInsPath } from "./admin-paths.ts";

interface Props {
  readonly entries: readonly ListedSignIn[];
  readonly outcome: Outcome | undefined;
  readonly page: number;
  readonly pages: number;
}

export const SignInsPage = ({ entries, outcome, page, pages }: Props) => (
  <>
    <Breadcrumb
      words={uiTexts("de")}
      path={[{ label: t["identity.accounts.title"], href: accountsPath }]}
      here={t["identity.sign-ins.title"]}
    />
    <h1>{t["identity.sign-ins.title"]}</h1>
    <p class="b-lead b-measure">{t["identity.sign-ins.lead"]}</p>
    <Form method="get" action={signInsPath}>
      <SelectField
        name="art"
        label={t["identity.sign-ins.kind"]}
        empty={t["identity.sign-ins.all"]}
        options={outcomes.map((value) => ({ value, label: outcomeInWords(value) }))}
        value={outcome}
      />
      <Actions>
        <Button look="secondary">{t["identity.sign-ins.filter"]}</Button>
      </Actions>
    </Form>
    {entries.length === 0 ? (
      <EmptyState heading={t["identity.sign-ins.none"]} text={t["identity.sign-ins.none.text"]} />
    ) : (
      <SignInsTable caption={t["identity.sign-ins.title"]} entries={entries} who={who} />
    )}
    <Pagination
      words={uiTexts("de")}
      current={page}
      pages={pages}
      hrefOf={(each) => `${signInsPath}?seite=${each}${outcome === undefined ? "" : `&art=${outcome}`}`}
    />
  </>
);

const who: Column<ListedSignIn> = {
  label: t["identity.sign-ins.who"],
  cell: ({ name }) => name ?? t["identity.sign-ins.nobody"],
};
