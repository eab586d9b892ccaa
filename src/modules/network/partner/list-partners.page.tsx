import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { State } from "#ui/feedback/note.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { ChosenFilters, ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import type { Stadtbezirk } from "#modules/places/index.ts";
import { NetworkTabs } from "../form/network-tabs.tsx";
import { partnerDe as t } from "../texts/partner-de.ts";
import type { ListedPartner } from "./list-partners.store.ts";
import { isDue, partnerPath } from "./partner.ts";
import { chosenFilters, PartnerFilters } from "./partner-filters.tsx";
import { type PartnerQuery, partnersHref, sortedBy, sortHref, standings } from "./partner-query.ts";

export interface PartnersList {
  readonly query: PartnerQuery;
  readonly today: LocalDate;
  readonly stadtbezirke: readonly Stadtbezirk[];
  readonly due: number;
  readonly mayWork: boolean;
  readonly total: number;
  readonly partners: readonly ListedPartner[];
}

const words = uiTexts("de");

export const PartnersPage = ({ pages, ...list }: PartnersList & { readonly pages: number }) => (
  <>
    <HeadRow>
      <h1>{t["network.partner.list"]}</h1>
      <Actions>
        {list.mayWork && (
          <LinkButton icon="plus" href="/arbeit/netzwerk/partner/neu">
            {t["network.partner.add"]}
          </LinkButton>
        )}
        <LinkButton icon="download" href={partnersHref(list.query, {}, "/arbeit/netzwerk/partner.csv")}>
          {t["network.partner.export"]}
        </LinkButton>
      </Actions>
    </HeadRow>
    {list.mayWork && <NetworkTabs current="partner" />}
    <PartnerFilters query={list.query} stadtbezirke={list.stadtbezirke} />
    <Tabs label={t["network.partner.standing"]} tabs={standingTabs(list)} />
    <ResultLine chips={<ChosenFilters words={words} filters={chosenFilters(list.query, list.stadtbezirke)} />}>
      {t["network.partner.total"]({ count: list.total })}
    </ResultLine>
    {list.total === 0 ? (
      <EmptyState heading={t["network.partner.none"]} text={t["network.partner.none.text"]}>
        <a href="/arbeit/netzwerk?stand=alle">{t["network.partner.all"]}</a>
      </EmptyState>
    ) : (
      <Table
        caption={t["network.partner.list"]}
        columns={columnsOf(list)}
        rows={list.partners}
        keyOf={({ id }) => id}
      />
    )}
    {list.total > 0 && list.mayWork && (
      <Actions>
        <LinkButton icon="send" href={partnersHref(list.query, {}, "/arbeit/netzwerk/rundschreiben/neu")}>
          {t["network.partner.write"]({ count: list.total })}
        </LinkButton>
      </Actions>
    )}
    <Pagination
      words={words}
      current={list.query.seite}
      pages={pages}
      hrefOf={(seite) => partnersHref(list.query, { seite })}
    />
  </>
);

function standingTabs({ query, due }: PartnersList) {
  const active = {
    label: t["network.standing.aktiv"],
    href: partnersHref(query, { stand: undefined }),
    current: query.stand === undefined,
  };
  const others = standings.map((stand) => ({
    label: t[`network.standing.${stand}`],
    href: partnersHref(query, { stand }),
    current: query.stand === stand,
    ...(stand === "faellig" && { count: due }),
  }));
  return [active, ...others];
}

function columnsOf({ query, today }: PartnersList): readonly Column<ListedPartner>[] {
  return [
    {
      label: t["network.partner.field.name"],
      sortHref: sortHref(query, "name"),
      sorted: sortedBy(query, "name"),
      cell: (each) => (
        <>
          <a href={partnerPath(each)}>{each.name}</a>
          {each.example && ` (${t["network.partner.example"]})`}
        </>
      ),
    },
    { label: t["network.partner.field.kind"], cell: ({ kind }) => t[`network.kind.${kind}`] },
    {
      label: t["network.partner.field.stadtbezirk"],
      sortHref: sortHref(query, "bezirk"),
      sorted: sortedBy(query, "bezirk"),
      cell: ({ stadtbezirk }) => stadtbezirk ?? "–",
    },
    {
      label: t["network.partner.field.umbrella"],
      cell: ({ umbrella }) =>
        umbrella === null ? "–" : <a href={partnersHref(query, { verband: umbrella })}>{umbrella}</a>,
    },
    { label: t["network.partner.field.phone"], cell: ({ phone }) => phone ?? "–" },
    {
      label: t["network.partner.field.last-contact"],
      sortHref: sortHref(query, "kontakt"),
      sorted: sortedBy(query, "kontakt"),
      cell: (each) => <LastContact partner={each} today={today} />,
    },
  ];
}

const LastContact = ({ partner, today }: { readonly partner: ListedPartner; readonly today: LocalDate }) => (
  <>
    {partner.lastContactOn === null ? t["network.partner.never"] : plainDateInWords(partner.lastContactOn, "de")}{" "}
    {isDue(partner, today) && <State tone="wait">{t["network.partner.due"]}</State>}
    {partner.status !== "aktiv" && <State>{t[`network.status.${partner.status}`]}</State>}
  </>
);
