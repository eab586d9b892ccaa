import { errorOf, Problems } from "#frame/problems.tsx";
import { listedName } from "#modules/people/index.ts";
import { agoInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { ConfirmPanel } from "#ui/feedback/confirm-panel.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import type { ListedCase } from "../case/case-list.store.ts";
import { casePath } from "../case/case.ts";
import { caseDe } from "../texts/case-de.ts";
import { listDe as t } from "../texts/list-de.ts";

export const dormantPath = "/arbeit/faelle/ruhende";

interface Dormant {
  readonly query: { readonly wochen: number; readonly geschlossen?: number | undefined };
  readonly today: LocalDate;
  readonly cases: readonly ListedCase[];
  readonly picked: readonly ListedCase[];
}

export function DormantPage({ data, problem, problems }: FormProps<Dormant>) {
  const { query, cases, picked } = data;
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: caseDe["counselling.case.list"], href: "/arbeit/faelle" }]}
        here={t["counselling.case.list-dormant"]}
      />
      <Problems problem={problem} problems={problems} />
      <h1>{t["counselling.case.list-dormant"]}</h1>
      {query.geschlossen !== undefined && (
        <Note tone="ok" announced>
          {t["counselling.dormant.done"]({ count: query.geschlossen })}
        </Note>
      )}
      <p class="b-measure">{t["counselling.dormant.lead"]({ weeks: query.wochen })}</p>
      {picked.length > 0 ? (
        <Preview {...data} error={errorOf({ problems }, "gesehen")} />
      ) : cases.length === 0 ? (
        <EmptyState heading={t["counselling.dormant.none"]} text={t["counselling.dormant.none.text"]} />
      ) : (
        <Picking {...data} />
      )}
    </>
  );
}

const Picking = ({ query, cases, today }: Dormant) => (
  <>
    <Filters
      words={uiTexts("de")}
      action={dormantPath}
      label={t["counselling.dormant.weeks"]}
      first={
        <TextField
          name="wochen"
          label={t["counselling.dormant.weeks"]}
          value={String(query.wochen)}
          width="day"
          digits
        />
      }
    />
    <Form method="get" action={dormantPath} look="stack" hidden={{ wochen: String(query.wochen) }}>
      <Table
        caption={t["counselling.case.list-dormant"]}
        columns={columnsFor(today)}
        rows={cases}
        keyOf={({ id }) => id}
        pick={{
          name: "fall",
          heading: t["counselling.dormant.pick"],
          labelOf: (each) => t["counselling.dormant.pick-one"]({ name: listedName(each) }),
          isPicked: () => false,
        }}
      />
      <Actions>
        <Button>{t["counselling.dormant.preview"]}</Button>
      </Actions>
    </Form>
  </>
);

/** What will be closed, before it is. */
const Preview = ({ query, picked, error }: Dormant & { readonly error: string | undefined }) => (
  <Form hidden={{ wochen: String(query.wochen) }}>
    {picked.map(({ id }) => (
      <input key={id} type="hidden" name="fall" value={id} />
    ))}
    <ConfirmPanel
      id="vorschau"
      heading={t["counselling.dormant.preview.heading"]({ count: picked.length })}
      consequences={[
        ...picked.map((each) => `${listedName(each)}, ${each.number}`),
        t["counselling.dormant.reason"],
        t["counselling.dormant.follow-ups"],
      ]}
      tick={{ name: "gesehen", label: t["counselling.dormant.tick"], error }}
      deed={t["counselling.case.close-dormant"]}
      keep={{ label: t["counselling.dormant.keep"], href: `${dormantPath}?wochen=${query.wochen}` }}
    />
  </Form>
);

const columnsFor = (today: LocalDate): readonly Column<ListedCase>[] => [
  { label: caseDe["counselling.case.person"], cell: (each) => <a href={casePath(each.id)}>{listedName(each)}</a> },
  { label: caseDe["counselling.case.state"], cell: ({ state }) => caseDe[`counselling.state.${state}`] },
  {
    label: t["counselling.list.last-contact"],
    cell: ({ lastContactOn }) => (lastContactOn === null ? "–" : agoInWords(lastContactOn, today, "de")),
  },
  { label: caseDe["counselling.case.responsible"], cell: ({ responsible }) => responsible ?? "–" },
];
