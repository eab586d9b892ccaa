import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { State } from "#ui/feedback/note.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { ChosenFilters, ResultLine } from "#ui/list/chips.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { workspaceDe as t } from "../texts/workspace-de.ts";
import { addressWords, type CatalogueEntry, cataloguePath, editorPath, entryKinds, isDue } from "./catalogue-entry.ts";
import { catalogueHref, type CatalogueQuery, kindOf, sortedBy, sortHref, standings } from "./catalogue-query.ts";
import { detailInWords, statusInWords, statusTones } from "./entry-in-words.ts";

interface Props {
  readonly query: CatalogueQuery;
  readonly list: CatalogueCounts;
  readonly stadtbezirke: readonly string[];
  readonly today: LocalDate;
  readonly perPage: number;
}

interface CatalogueCounts {
  readonly entries: readonly CatalogueEntry[];
  readonly counts: ReadonlyMap<CatalogueEntry["kind"], number>;
}

const words = uiTexts("de");

export function CataloguePage({ query, list, stadtbezirke, today, perPage }: Props) {
  const all = [...list.counts.values()].reduce((sum, each) => sum + each, 0);
  const kind = kindOf(query);
  const total = kind ? (list.counts.get(kind) ?? 0) : all;
  return (
    <>
      <HeadRow>
        <h1>{t["directory.catalogue.title"]}</h1>
        <Actions>
          {entryKinds.map((each) => (
            <LinkButton key={each} icon="plus" href={`${cataloguePath}/${addressWords[each]}/neu`}>
              {t[`directory.catalogue.new.${each}`]}
            </LinkButton>
          ))}
        </Actions>
      </HeadRow>
      <CatalogueFilters query={query} stadtbezirke={stadtbezirke} />
      <Tabs label={t["directory.catalogue.kinds"]} tabs={kindTabs(query, list, all)} />
      <ResultLine chips={<ChosenFilters words={words} filters={chosen(query)} />}>
        {t["directory.catalogue.count"]({ count: total })}
      </ResultLine>
      {total === 0 ? (
        <EmptyState heading={t["directory.catalogue.empty"]} text={t["directory.catalogue.empty.text"]}>
          <Actions>
            {query.zustand !== "alle" && (
              <a href={catalogueHref(query, { zustand: "alle" })}>{t["directory.catalogue.past-too"]}</a>
            )}
            <a href={cataloguePath}>{t["directory.catalogue.all"]}</a>
          </Actions>
        </EmptyState>
      ) : (
        <Table
          caption={t["directory.catalogue.title"]}
          columns={columnsOf(query, today)}
          rows={list.entries}
          keyOf={({ id }) => id}
        />
      )}
      <Pagination
        words={words}
        current={query.seite}
        pages={Math.ceil(total / perPage)}
        hrefOf={(seite) => catalogueHref(query, { seite })}
      />
    </>
  );
}

function kindTabs(query: CatalogueQuery, { counts }: CatalogueCounts, all: number) {
  const tab = (label: string, art: CatalogueQuery["art"], count: number) => ({
    label,
    href: catalogueHref(query, { art }),
    count,
    current: query.art === art,
  });
  return [
    tab(t["directory.catalogue.kind.all"], undefined, all),
    ...entryKinds.map((kind) => tab(t[`directory.catalogue.kind.${kind}`], addressWords[kind], counts.get(kind) ?? 0)),
  ];
}

function CatalogueFilters({ query, stadtbezirke }: Pick<Props, "query" | "stadtbezirke">) {
  return (
    <Filters
      words={words}
      action={cataloguePath}
      label={t["directory.catalogue.filter"]}
      hidden={query.art ? { art: query.art } : {}}
      open={query.zustand !== undefined || query.bezirk !== ""}
      first={
        <TextField
          name="q"
          id="suchwort"
          label={t["directory.catalogue.q"]}
          type="search"
          value={query.q}
          autocomplete="off"
        />
      }
      more={[
        <SelectField
          key="zustand"
          name="zustand"
          label={t["directory.catalogue.standing"]}
          empty={t["directory.catalogue.standing.current"]}
          options={standings.map((value) => ({ value, label: t[`directory.catalogue.standing.${value}`] }))}
          value={query.zustand}
        />,
        <SelectField
          key="bezirk"
          name="bezirk"
          label={t["directory.catalogue.stadtbezirk"]}
          empty={t["directory.catalogue.stadtbezirk.all"]}
          options={stadtbezirke.map((value) => ({ value, label: value }))}
          value={query.bezirk}
        />,
      ]}
    />
  );
}

function chosen(query: CatalogueQuery) {
  return [
    ...(query.q === "" ? [] : [{ label: query.q, href: catalogueHref(query, { q: "" }) }]),
    ...(query.zustand === undefined
      ? []
      : [
          {
            label: t[`directory.catalogue.standing.${query.zustand}`],
            href: catalogueHref(query, { zustand: undefined }),
          },
        ]),
    ...(query.bezirk === "" ? [] : [{ label: query.bezirk, href: catalogueHref(query, { bezirk: "" }) }]),
  ];
}

function columnsOf(query: CatalogueQuery, today: LocalDate): readonly Column<CatalogueEntry>[] {
  return [
    {
      label: t["directory.catalogue.column.name"],
      sortHref: sortHref(query, "name"),
      sorted: sortedBy(query, "name"),
      cell: (entry) => (
        <>
          <a href={editorPath(entry)}>{entry.title}</a>
          {entry.example && ` (${t["directory.catalogue.example"]})`}
        </>
      ),
    },
    { label: t["directory.catalogue.column.detail"], cell: detailInWords },
    {
      label: t["directory.catalogue.column.stadtbezirk"],
      sortHref: sortHref(query, "bezirk"),
      sorted: sortedBy(query, "bezirk"),
      cell: ({ stadtbezirk }) => stadtbezirk ?? "–",
    },
    {
      label: t["directory.catalogue.column.status"],
      cell: (entry) => <State tone={statusTones[entry.status] ?? "info"}>{statusInWords(entry)}</State>,
    },
    {
      label: t["directory.catalogue.column.confirmed"],
      sortHref: sortHref(query, "bestaetigt"),
      sorted: sortedBy(query, "bestaetigt"),
      cell: (entry) => <Confirmed entry={entry} today={today} />,
    },
  ];
}

const Confirmed = ({ entry, today }: { readonly entry: CatalogueEntry; readonly today: LocalDate }) => (
  <>
    {entry.confirmedOn === null ? t["directory.catalogue.never"] : plainDateInWords(entry.confirmedOn, "de")}
    {isDue(entry, today) && (
      <>
        {" "}
        <State tone="wait">{t["directory.catalogue.due"]}</State>
      </>
    )}
  </>
);
