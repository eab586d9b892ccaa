import { errorOf, Problems } from "#frame/problems.tsx";
import { listedName } from "#modules/people/index.ts";
import type { Colleague } from "#modules/identity/index.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { ConfirmPanel } from "#ui/feedback/confirm-panel.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { casePath } from "../case/case.ts";
import { caseDe } from "../texts/case-de.ts";
import { handoverDe as t } from "../texts/handover-de.ts";
import type { HandedCase, Leaving, Loose } from "./handover.store.ts";

export const handoverPath = "/arbeit/faelle/nachfolge";

export interface Handover {
  readonly query: {
    readonly von?: string | undefined;
    readonly an?: string | undefined;
    readonly uebergeben?: number | undefined;
  };
  readonly leaving: readonly Leaving[];
  readonly near: readonly Colleague[];
  readonly cases: readonly HandedCase[];
  readonly loose: Loose;
  readonly picked: readonly HandedCase[];
}

export function HandoverPage({ data, problem, problems }: FormProps<Handover>) {
  const { query, cases, loose, picked, near } = data;
  const to = near.find(({ id }) => id === query.an);
  const hasWork = cases.length + loose.followUps + loose.referrals > 0;
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: caseDe["counselling.case.list"], href: "/arbeit/faelle" }]}
        here={t["counselling.handover.list"]}
      />
      <Problems problem={problem} problems={problems} />
      <h1>{t["counselling.handover.list"]}</h1>
      {query.uebergeben !== undefined && (
        <Note tone="ok" announced>
          {t["counselling.handover.done"]({ count: query.uebergeben })}
        </Note>
      )}
      <p class="b-measure">{t["counselling.handover.text"]}</p>
      <Who {...data} />
      {query.von !== undefined && !hasWork && (
        <EmptyState heading={t["counselling.handover.none"]} text={t["counselling.handover.none.text"]} />
      )}
      {hasWork && to !== undefined && (picked.length > 0 || cases.length === 0) && (
        <Preview {...data} to={to} error={errorOf({ problems }, "gesehen")} />
      )}
      {hasWork && (to === undefined || (picked.length === 0 && cases.length > 0)) && <Picking {...data} />}
    </>
  );
}

const Who = ({ query, leaving }: Handover) => (
  <Form method="get" action={handoverPath} look="stack">
    <SelectField
      name="von"
      label={t["counselling.handover.from"]}
      empty={t["counselling.handover.choose"]}
      options={leaving.map(({ id, name, active, cases }) => ({
        value: id,
        label: t["counselling.handover.from.one"]({ name, active, cases }),
      }))}
      value={query.von ?? ""}
    />
    <Actions>
      <Button look="secondary">{t["counselling.handover.show"]}</Button>
    </Actions>
  </Form>
);

const Picking = ({ query, cases, loose, near }: Handover) => (
  <Form method="get" action={handoverPath} look="stack" hidden={{ von: query.von ?? "" }}>
    {cases.length > 0 && (
      <Table
        caption={t["counselling.handover.cases"]}
        columns={columns}
        rows={cases}
        keyOf={({ id }) => id}
        pick={{
          name: "fall",
          heading: t["counselling.handover.pick"],
          labelOf: (each) => t["counselling.handover.pick-one"]({ name: listedName(each) }),
          isPicked: () => true,
        }}
      />
    )}
    {loose.followUps + loose.referrals > 0 && <p>{t["counselling.handover.loose"](loose)}</p>}
    <SelectField
      name="an"
      label={t["counselling.handover.to"]}
      empty={t["counselling.handover.choose"]}
      options={near.map(({ id, name, workplace }) => ({
        value: id,
        label: [name, workplace].filter(Boolean).join(", "),
      }))}
      value={query.an ?? ""}
    />
    <Actions>
      <Button>{t["counselling.handover.preview"]}</Button>
    </Actions>
  </Form>
);

interface PreviewProps extends Handover {
  readonly to: Colleague;
  readonly error: string | undefined;
}

/** What goes to whom, before it does. */
const Preview = ({ query, picked, cases, loose, to, error }: PreviewProps) => (
  <Form action={handoverPath} hidden={{ von: query.von ?? "", an: to.id }}>
    {picked.map(({ id }) => (
      <input key={id} type="hidden" name="fall" value={id} />
    ))}
    <ConfirmPanel
      id="vorschau"
      heading={t["counselling.handover.preview.heading"]({ count: picked.length, name: to.name })}
      consequences={[
        ...picked.map((each) => t["counselling.handover.preview.one"]({ ...each, name: listedName(each) })),
        ...(picked.length === cases.length && loose.followUps + loose.referrals > 0
          ? [t["counselling.handover.loose"](loose)]
          : []),
        t["counselling.handover.journal"],
      ]}
      tick={{ name: "gesehen", label: t["counselling.handover.tick"], error }}
      deed={t["counselling.handover.pass-on"]}
      keep={{ label: t["counselling.handover.keep"], href: `${handoverPath}?von=${query.von}` }}
    />
  </Form>
);

const columns: readonly Column<HandedCase>[] = [
  { label: caseDe["counselling.case.person"], cell: (each) => <a href={casePath(each.id)}>{listedName(each)}</a> },
  { label: caseDe["counselling.case.state"], cell: ({ state }) => caseDe[`counselling.state.${state}`] },
  { label: t["counselling.handover.follow-ups"], cell: ({ followUps }) => followUps },
  { label: t["counselling.handover.referrals"], cell: ({ referrals }) => referrals },
];
