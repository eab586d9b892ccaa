import { Note } from "#ui/feedback/note.tsx";
import { BarRow } from "#ui/figures/bar-row.tsx";
import { OfferedChips } from "#ui/list/chips.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { freshnessDe as t } from "../../texts/freshness-de.ts";
import { workspaceDe } from "../../texts/workspace-de.ts";
import { addressWords, entryKinds } from "../../workspace/catalogue-entry.ts";
import { catalogueHref, CatalogueQuery } from "../../workspace/catalogue-query.ts";
import { graceDays } from "../freshness.ts";
import { type DistrictFreshness, shareOf, sumOf } from "./district-freshness.ts";
import { FreshnessPanels, type PanelsProps } from "./freshness-panels.tsx";
import { freshnessHref, type FreshnessQuery } from "./freshness-query.ts";

interface Props extends PanelsProps {
  readonly query: FreshnessQuery;
  readonly districts: readonly DistrictFreshness[];
  readonly done: "geschrieben" | "abstaende" | undefined;
  readonly problem: string | undefined;
}

const doneWords = {
  geschrieben: t["directory.freshness.mails.sent"],
  abstaende: t["directory.freshness.rhythm.saved"],
} as const;

export function FreshnessPage({ query, districts, done, problem, ...panels }: Props) {
  return (
    <>
      <h1>{t["directory.freshness.show"]}</h1>
      {done && (
        <Note tone="ok" announced>
          {doneWords[done]}
        </Note>
      )}
      {problem !== undefined && <Note tone="wait">{problem}</Note>}
      <p class="b-lead b-measure">{t["directory.freshness.lead"]}</p>
      <OfferedChips
        intro={uiTexts("de")["ui.only-show"]}
        chips={[undefined, ...entryKinds].map((kind) => ({
          label: kind ? workspaceDe[`directory.catalogue.kind.${kind}`] : t["directory.freshness.kind.alle"],
          href: freshnessHref({ art: kind && addressWords[kind] }),
          current: query.art === (kind && addressWords[kind]),
        }))}
      />
      <Table
        caption={t["directory.freshness.table"]}
        columns={columnsOf(query)}
        rows={[...districts, sumOf(districts)]}
        keyOf={({ scope, name }) => `${scope} ${name}`}
        stacks={false}
        lightHeads
      />
      <p class="b-small b-muted b-measure">{t["directory.freshness.rule"]({ days: graceDays })}</p>
      <FreshnessPanels {...panels} />
    </>
  );
}

function columnsOf(query: FreshnessQuery): readonly Column<DistrictFreshness>[] {
  const number = (label: string, part: "total" | "current" | "due" | "overdue"): Column<DistrictFreshness> => ({
    label,
    numeric: true,
    cell: (row) => row[part].toLocaleString("de"),
  });
  return [
    { label: t["directory.freshness.column.stadtbezirk"], cell: (row) => <District row={row} query={query} /> },
    number(t["directory.freshness.column.total"], "total"),
    number(t["directory.freshness.column.current"], "current"),
    number(t["directory.freshness.column.due"], "due"),
    number(t["directory.freshness.column.overdue"], "overdue"),
    {
      label: t["directory.freshness.column.share"],
      numeric: true,
      cell: (row) => {
        const share = shareOf(row);
        return share === null ? "–" : t["directory.freshness.percent"]({ share });
      },
    },
    {
      label: t["directory.freshness.column.bar"],
      quiet: true,
      fill: true,
      cell: (row) => <BarRow value={shareOf(row) ?? 0} of={100} />,
    },
  ];
}

/** Leads to the entries behind the numbers. */
function District({ row, query }: { readonly row: DistrictFreshness; readonly query: FreshnessQuery }) {
  const { scope, name, due, overdue } = row;
  if (scope === "city") return <b>{t["directory.freshness.whole"]}</b>;
  if (name === null) return <>{t["directory.freshness.none"]}</>;
  if (due + overdue === 0) return <>{name}</>;
  const href = catalogueHref(CatalogueQuery.parse({}), { zustand: "zu-pruefen", bezirk: name, art: query.art });
  return (
    <a href={href} aria-label={t["directory.freshness.drill.full"]({ name })}>
      {name}
    </a>
  );
}
