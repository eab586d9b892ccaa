import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { contactDe as t } from "../texts/contact-de.ts";
import type { ListedContact } from "./contact.store.ts";

interface Props {
  readonly contacts: readonly ListedContact[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly saved: boolean;
}

export const ContactsPage = ({ contacts, total, page, pages, saved }: Props) => (
  <>
    <HeadRow>
      <h1>{t["counselling.contact.list"]}</h1>
      <Actions>
        <LinkButton icon="plus" href="/arbeit/kontakte/neu">
          {t["counselling.contact.add"]}
        </LinkButton>
      </Actions>
    </HeadRow>
    {saved && (
      <Note tone="ok" announced>
        {t["counselling.contact.saved"]}
      </Note>
    )}
    <ResultLine>{t["counselling.contact.total"]({ count: total })}</ResultLine>
    {total === 0 ? (
      <EmptyState heading={t["counselling.contact.none"]} text={t["counselling.contact.none.text"]} />
    ) : (
      <Table caption={t["counselling.contact.list"]} columns={columns} rows={contacts} keyOf={({ id }) => id} />
    )}
    <Pagination
      words={uiTexts("de")}
      current={page}
      pages={pages}
      hrefOf={(seite) => (seite > 1 ? `/arbeit/kontakte?seite=${seite}` : "/arbeit/kontakte")}
    />
  </>
);

const columns: readonly Column<ListedContact>[] = [
  { label: t["counselling.contact.day"], cell: ({ onDay }) => plainDateInWords(onDay, "de") },
  { label: t["counselling.contact.channel"], cell: ({ channel }) => t[`counselling.channel.${channel}`] },
  { label: t["counselling.contact.asker"], cell: ({ asker }) => t[`counselling.asker.${asker}`] },
  { label: t["counselling.contact.themes"], cell: ({ themes }) => themes.join(", ") },
  { label: t["counselling.contact.result"], cell: ({ result }) => t[`counselling.result.${result}`] },
];
