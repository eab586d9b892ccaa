import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { networkParts, NetworkTabs } from "../form/network-tabs.tsx";
import { neighbourDe as t } from "../texts/neighbour-de.ts";
import { cardStates, helps, sides } from "./neighbour-card.ts";
import type { ListedCard } from "./neighbour-card.store.ts";
import type { CardQuery } from "./neighbour.view.ts";

interface Props {
  readonly query: CardQuery;
  readonly cards: readonly ListedCard[];
  readonly total: number;
  readonly pages: number;
}

export const cardsPath = networkParts.nachbarschaft;
export const cardPath = ({ id }: { readonly id: string }): string => `${cardsPath}/${id}`;

function hrefOf({ blatt, ...rest }: Partial<CardQuery>): string {
  const said = Object.entries(rest).filter(([, value]) => value !== undefined);
  const parameters = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  if (blatt !== undefined && blatt > 1) parameters.set("blatt", String(blatt));
  return parameters.size === 0 ? cardsPath : `${cardsPath}?${parameters}`;
}

export const CardsPage = ({ query, cards, total, pages }: Props) => (
  <>
    <HeadRow>
      <h1>{t["network.neighbour-card.list"]}</h1>
      <Actions>
        <LinkButton icon="plus" href={`${cardsPath}/neu`}>
          {t["network.neighbour-card.add"]}
        </LinkButton>
      </Actions>
    </HeadRow>
    <NetworkTabs current="nachbarschaft" />
    <p class="b-muted">{t["network.neighbour-card.lead"]}</p>
    <CardFilters query={query} />
    <Tabs
      label={t["network.neighbour-card.state"]}
      tabs={cardStates.map((state) => ({
        label: t[`network.neighbour.state.${state}`],
        href: hrefOf({ ...query, stand: state === "offen" ? undefined : state, blatt: 1 }),
        current: (query.stand ?? "offen") === state,
      }))}
    />
    <ResultLine>{t["network.neighbour-card.total"]({ count: total })}</ResultLine>
    {total === 0 ? (
      <EmptyState heading={t["network.neighbour-card.none"]} text={t["network.neighbour-card.none.text"]} />
    ) : (
      <Table caption={t["network.neighbour-card.list"]} columns={columns} rows={cards} keyOf={({ id }) => id} />
    )}
    <Pagination
      words={uiTexts("de")}
      current={query.blatt}
      pages={pages}
      hrefOf={(blatt) => hrefOf({ ...query, blatt })}
    />
  </>
);

const CardFilters = ({ query }: Pick<Props, "query">) => (
  <Filters
    words={uiTexts("de")}
    action={cardsPath}
    label={t["network.neighbour-card.list"]}
    hidden={query.stand ? { stand: query.stand } : {}}
    first={
      <SelectField
        name="hilfe"
        label={t["network.neighbour-card.help"]}
        empty={t["network.neighbour-card.help.all"]}
        options={helps.map((value) => ({ value, label: t[`network.neighbour.help.${value}`] }))}
        value={query.hilfe}
      />
    }
    more={[
      <SelectField
        key="seite"
        name="seite"
        label={t["network.neighbour-card.side"]}
        empty={t["network.neighbour-card.help.all"]}
        options={sides.map((value) => ({ value, label: t[`network.neighbour.side.${value}`] }))}
        value={query.seite}
      />,
    ]}
  />
);

const columns: readonly Column<ListedCard>[] = [
  { label: t["network.neighbour-card.content"], cell: (card) => <a href={cardPath(card)}>{card.content}</a> },
  { label: t["network.neighbour-card.side"], cell: ({ side }) => t[`network.neighbour.side.${side}`] },
  { label: t["network.neighbour-card.help"], cell: ({ help }) => t[`network.neighbour.help.${help}`] },
  { label: t["network.neighbour-card.quarter"], cell: ({ quarter }) => quarter ?? "–" },
  { label: t["network.neighbour-card.first-name"], cell: ({ firstName }) => firstName },
  { label: t["network.neighbour-card.received"], cell: ({ receivedOn }) => plainDateInWords(receivedOn, "de") },
];
