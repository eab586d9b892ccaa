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
import { tallyDe } from "../texts/tally-de.ts";
import { templateDe } from "../texts/template-de.ts";
import type { ListedContact } from "./contact-list.store.ts";
import { ContactFilters, type FilterChoices } from "./contact-filters.tsx";
import { type ContactQuery, contactsAddress, type contactOrders } from "./contact-query.ts";

interface Props extends FilterChoices {
  readonly contacts: readonly ListedContact[];
  readonly total: number;
  readonly pages: number;
  /** More than were counted. */
  readonly isMore: boolean;
  readonly takenBack: number | undefined;
}

export const ContactsPage = ({ contacts, total, pages, isMore, takenBack, ...choices }: Props) => (
  <>
    <HeadRow>
      <h1>{t["counselling.contact.list"]}</h1>
      <Actions>
        <LinkButton look="primary" icon="plus" href="/arbeit/kontakte/neu">
          {t["counselling.contact.add"]}
        </LinkButton>
        <LinkButton icon="document" href="/arbeit/kontakte/strichliste">
          {tallyDe["counselling.tally.short"]}
        </LinkButton>
        <LinkButton icon="pen" href="/arbeit/kontakte/vorlagen">
          {templateDe["counselling.template.list"]}
        </LinkButton>
      </Actions>
    </HeadRow>
    {takenBack !== undefined && (
      <Note tone="ok" announced>
        {t["counselling.contact.taken-back"]({ count: takenBack })}
      </Note>
    )}
    {choices.query.termin !== undefined && (
      <Note>
        {t["counselling.contact.of-session"]}{" "}
        <a href={contactsAddress(choices.query, { termin: undefined })}>{t["counselling.contact.of-session.all"]}</a>
      </Note>
    )}
    <ContactFilters {...choices} />
    <ResultLine
      chips={
        total > 0 && (
          <a class="b-chip" href={contactsAddress(choices.query, {}, "/arbeit/kontakte.csv")} download>
            {t["counselling.contact.csv"]}
          </a>
        )
      }
    >
      {t[isMore ? "counselling.contact.total.more" : "counselling.contact.total"]({ count: total })}
    </ResultLine>
    {total === 0 ? (
      <EmptyState heading={t["counselling.contact.none"]} text={t["counselling.contact.none.text"]} />
    ) : (
      <Table
        caption={t["counselling.contact.list"]}
        columns={columnsFor(choices.query)}
        rows={contacts}
        keyOf={({ id }) => id}
      />
    )}
    <Pagination
      words={uiTexts("de")}
      current={choices.query.seite}
      pages={pages}
      hrefOf={(seite) => contactsAddress(choices.query, { seite })}
    />
  </>
);

/** A heading sorts by its column, and by a second press the other way round. */
function sorting(query: ContactQuery, nach: (typeof contactOrders)[number]) {
  const isOn = query.nach === nach;
  const richtung = isOn && query.richtung === "ab" ? "auf" : "ab";
  const sorted = query.richtung === "auf" ? ("ascending" as const) : ("descending" as const);
  return { sortHref: contactsAddress(query, { nach, richtung }), sorted: isOn ? sorted : undefined };
}

const columnsFor = (query: ContactQuery): readonly Column<ListedContact>[] => [
  {
    label: t["counselling.contact.day"],
    cell: ({ id, onDay }) => <a href={`/arbeit/kontakte/${id}`}>{plainDateInWords(onDay, "de")}</a>,
    ...sorting(query, "tag"),
  },
  {
    label: t["counselling.contact.channel"],
    cell: ({ channel }) => t[`counselling.channel.${channel}`],
    ...sorting(query, "weg"),
  },
  {
    label: t["counselling.contact.asker"],
    cell: ({ asker }) => t[`counselling.asker.${asker}`],
    ...sorting(query, "wer"),
  },
  { label: t["counselling.contact.themes"], cell: ({ themes }) => themes.join(", ") },
  {
    label: t["counselling.contact.result"],
    cell: ({ result }) => t[`counselling.result.${result}`],
    ...sorting(query, "ergebnis"),
  },
  { label: t["counselling.contact.stadtbezirk"], cell: ({ stadtbezirk }) => stadtbezirk ?? "–" },
  { label: t["counselling.contact.entered-by"], cell: ({ enteredBy }) => enteredBy ?? "–" },
];
