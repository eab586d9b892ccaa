import { listedName } from "#modules/people/index.ts";
import { daysBetween } from "#platform/dates/local-date.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { referralDe as t } from "../texts/referral-de.ts";
import type { ListedReferral } from "./referral.store.ts";
import { type ReferralQuery, referralsPerPage } from "./show-referral.view.ts";
import { standingNames } from "./standing.ts";

interface Props {
  readonly query: ReferralQuery;
  readonly referrals: readonly ListedReferral[];
  readonly total: number;
  readonly today: LocalDate;
  readonly sent: boolean;
}

const hrefOf = ({ stand, wessen, seite = 1 }: Partial<ReferralQuery>): string => {
  const parameters = new URLSearchParams({
    ...(stand && stand !== "offen" && { stand }),
    ...(wessen && { wessen }),
    ...(seite > 1 && { seite: String(seite) }),
  });
  return parameters.size === 0 ? "/arbeit/vermittlungen" : `/arbeit/vermittlungen?${parameters}`;
};

export const ReferralsPage = ({ query, referrals, total, today, sent }: Props) => (
  <>
    <h1>{t["counselling.referral.list"]}</h1>
    {sent && (
      <Note tone="ok" announced>
        {t["counselling.referral.sent"]}
      </Note>
    )}
    <Tabs
      label={t["counselling.referral.list"]}
      tabs={standingNames.map((stand) => ({
        label: t[`counselling.referral.stand.${stand}`],
        href: hrefOf({ ...query, stand, seite: 1 }),
        current: query.stand === stand,
      }))}
    />
    <p>
      {query.wessen === "alle" ? (
        <a href={hrefOf({ ...query, wessen: undefined, seite: 1 })}>{t["counselling.referral.own"]}</a>
      ) : (
        <a href={hrefOf({ ...query, wessen: "alle", seite: 1 })}>{t["counselling.referral.all"]}</a>
      )}
    </p>
    {total === 0 ? (
      <EmptyState heading={t["counselling.referral.none"]} text={t["counselling.referral.none.text"]} />
    ) : (
      <Table
        caption={t["counselling.referral.list"]}
        columns={columnsOn(today)}
        rows={referrals}
        keyOf={({ id }) => id}
      />
    )}
    <Pagination
      words={uiTexts("de")}
      current={query.seite}
      pages={Math.ceil(total / referralsPerPage)}
      hrefOf={(seite) => hrefOf({ ...query, seite })}
    />
  </>
);

const columnsOn = (today: LocalDate): readonly Column<ListedReferral>[] => [
  {
    label: t["counselling.referral.target"],
    cell: ({ id, targetName, what }) => (
      <>
        <a href={`/arbeit/vermittlungen/${id}`}>{targetName}</a>
        <br />
        <span class="b-small b-muted b-plain">{what}</span>
      </>
    ),
  },
  {
    label: t["counselling.referral.person"],
    cell: (each) =>
      each.lastName === null ? (
        <a href={`/arbeit/kontakte/${each.contactId}`}>{t["counselling.referral.without-name"]}</a>
      ) : (
        <a href={`/arbeit/faelle/${each.caseId}`}>{listedName({ ...each, lastName: each.lastName })}</a>
      ),
  },
  {
    label: t["counselling.referral.state"],
    cell: ({ state }) => <State tone={toneOf(state)}>{t[`counselling.referral.state.${state}`]}</State>,
  },
  {
    label: t["counselling.referral.since"],
    cell: ({ sentOn }) => t["counselling.referral.days"]({ days: daysBetween(sentOn, today) }),
  },
];

const toneOf = (state: ListedReferral["state"]) =>
  state === "begonnen" || state === "gehalten" || state === "zugesagt"
    ? "ok"
    : state === "abgelehnt" || state === "ohne-hilfe" || state === "verfallen"
      ? "bad"
      : "wait";
