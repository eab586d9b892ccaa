import { listedName } from "#modules/people/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { OfferedChips, ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { casePath } from "../case/case.ts";
import { caseDe } from "../texts/case-de.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { DueState } from "./follow-up-panel.tsx";
import type { ListedFollowUp } from "./follow-up.store.ts";
import { type FollowUpQuery, followUpsPerPage } from "./list-follow-ups.view.ts";

export const followUpsPath = "/arbeit/wiedervorlagen";

interface Props {
  readonly query: FollowUpQuery;
  readonly today: LocalDate;
  readonly total: number;
  readonly followUps: readonly ListedFollowUp[];
}

const hrefOf = ({ wessen, bis, seite }: Partial<FollowUpQuery>): string => {
  const parameters = new URLSearchParams({
    ...(wessen && { wessen }),
    ...(bis && { bis }),
    ...(seite !== undefined && seite > 1 && { seite: String(seite) }),
  });
  return parameters.size === 0 ? followUpsPath : `${followUpsPath}?${parameters}`;
};

export const FollowUpsPage = ({ query, today, total, followUps }: Props) => (
  <>
    <h1>{t["counselling.follow-up.list"]}</h1>
    <Tabs
      label={t["counselling.follow-up.list"]}
      tabs={[
        { label: t["counselling.follow-up.own"], href: hrefOf({ bis: query.bis }), current: !query.wessen },
        {
          label: t["counselling.follow-up.all"],
          href: hrefOf({ bis: query.bis, wessen: "alle" }),
          current: query.wessen === "alle",
        },
      ]}
    />
    <OfferedChips
      chips={([undefined, "woche", "alle"] as const).map((bis) => ({
        label: t[bis === undefined ? "counselling.follow-up.until-today" : spans[bis]],
        href: hrefOf({ wessen: query.wessen, bis }),
        current: query.bis === bis,
      }))}
    />
    <ResultLine>{t["counselling.follow-up.total"]({ count: total })}</ResultLine>
    {total === 0 ? (
      <EmptyState heading={t["counselling.follow-up.empty"]} text={t["counselling.follow-up.empty.text"]} />
    ) : (
      <Table
        caption={t["counselling.follow-up.list"]}
        columns={columnsFor(today)}
        rows={followUps}
        keyOf={({ id }) => id}
      />
    )}
    <Pagination
      words={uiTexts("de")}
      current={query.seite}
      pages={Math.ceil(total / followUpsPerPage)}
      hrefOf={(seite) => hrefOf({ ...query, seite })}
    />
  </>
);

const spans = { woche: "counselling.follow-up.until-week", alle: "counselling.follow-up.until-all" } as const;

const columnsFor = (today: LocalDate): readonly Column<ListedFollowUp>[] => [
  { label: t["counselling.follow-up.what"], cell: ({ what }) => what },
  { label: caseDe["counselling.case.person"], cell: (each) => <a href={casePath(each.caseId)}>{listedName(each)}</a> },
  {
    label: t["counselling.follow-up.due"],
    cell: ({ dueOn }) => (
      <>
        <DueState dueOn={dueOn} today={today} /> {plainDateInWords(dueOn, "de")}
      </>
    ),
  },
  { label: t["counselling.follow-up.for"], cell: ({ forName }) => forName ?? "–" },
  {
    label: t["counselling.follow-up.finish"],
    quiet: true,
    cell: (each) => (
      <form method="post" action={`${casePath(each.caseId)}/wiedervorlage/${each.id}/erledigt`} class="b-row">
        <input type="hidden" name="zurueck" value={followUpsPath} />
        <Button look="secondary" fullLabel={t["counselling.follow-up.finish-of"](each)}>
          {t["counselling.follow-up.finish"]}
        </Button>
        <a href={`${casePath(each.caseId)}/wiedervorlage/${each.id}/verschieben`}>
          {t["counselling.follow-up.put-off"]}
        </a>
      </form>
    ),
  },
];
