import { errorOf, Problems } from "#frame/problems.tsx";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import type { Colleague } from "../account/account.store.ts";
import { rightsDe as t } from "../texts/rights-de.ts";
import { holdsOn } from "./substitution.ts";
import type { ListedSubstitution } from "./substitution.store.ts";

export const substitutionsPath = "/arbeit/vertretung";

export interface SubstitutionsData {
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly substitutions: readonly ListedSubstitution[];
  readonly colleagues: readonly Colleague[];
  /** Whether this person arranges it for others too. */
  readonly forOthers: boolean;
}

export function SubstitutionsPage({ data, entered, problem, problems }: FormProps<SubstitutionsData>) {
  const { substitutions, colleagues, forOthers, actor } = data;
  const field = (name: string) => ({ name, value: textOf(entered, name), error: errorOf({ problems }, name) });
  return (
    <>
      <Problems problem={problem} problems={problems} />
      <h1>{t["identity.substitution.list"]}</h1>
      <p class="b-lead b-measure">{t["identity.substitution.lead"]}</p>
      {substitutions.length === 0 ? (
        <EmptyState heading={t["identity.substitution.none"]} text={t["identity.substitution.none.text"]} />
      ) : (
        <Table
          caption={t["identity.substitution.list"]}
          columns={columnsFor(data)}
          rows={substitutions}
          keyOf={({ id }) => id}
        />
      )}
      <h2>{t["identity.substitution.arrange"]}</h2>
      <Form hidden={forOthers ? {} : { absent: actor.id }}>
        {forOthers && (
          <SelectField
            {...field("absent")}
            label={t["identity.substitution.absent"]}
            empty={t["identity.substitution.choose"]}
            options={optionsOf(colleagues)}
          />
        )}
        <SelectField
          {...field("substitute")}
          label={t["identity.substitution.substitute"]}
          empty={t["identity.substitution.choose"]}
          options={optionsOf(colleagues.filter(mayStandIn(data)))}
        />
        <TextField {...field("from")} label={t["identity.substitution.from"]} width="phone" autocomplete="off" />
        <TextField {...field("until")} label={t["identity.substitution.until"]} width="phone" autocomplete="off" />
        <p>
          <Button>{t["identity.substitution.arrange"]}</Button>
        </p>
      </Form>
    </>
  );
}

const optionsOf = (colleagues: readonly Colleague[]) =>
  colleagues.map(({ id, name, workplace }) => ({ value: id, label: [name, workplace].filter(Boolean).join(" – ") }));

/** For oneself only colleagues of the own employer: nobody else may stand in. */
const mayStandIn =
  ({ actor, forOthers }: Pick<SubstitutionsData, "actor" | "forOthers">) =>
  ({ id, scopes }: Colleague): boolean =>
    forOthers ||
    (id !== actor.id && (actor.scopes?.["employer"] ?? []).some((employer) => scopes.includes(`employer:${employer}`)));

const columnsFor = ({ actor, today, forOthers }: SubstitutionsData): readonly Column<ListedSubstitution>[] => [
  { label: t["identity.substitution.absent"], cell: ({ absentName }) => absentName },
  { label: t["identity.substitution.substitute"], cell: ({ substituteName }) => substituteName },
  {
    label: t["identity.substitution.days"],
    cell: ({ fromOn, untilOn }) => `${plainDateInWords(fromOn, "de")} – ${plainDateInWords(untilOn, "de")}`,
  },
  {
    label: t["identity.substitution.act"],
    cell: (each) => (
      <div class="b-row">
        {each.substituteId === actor.id && holdsOn(each, today) && <ActButton each={each} actor={actor} />}
        {(forOthers || each.absentId === actor.id) && (
          <Form action={`${substitutionsPath}/${each.id}/beenden`} look="stack">
            <Button look="tertiary">{t["identity.substitution.end"]}</Button>
          </Form>
        )}
      </div>
    ),
  },
];

/** Begins standing in for a colleague, or ends it. */
export const ActButton = ({ each, actor }: { readonly each: ListedSubstitution; readonly actor: Actor }) => {
  const acting = actor.substituteFor === each.absentId;
  return (
    <Form action={`${substitutionsPath}/${each.id}/arbeiten`} look="stack" hidden={{ beginnt: acting ? "nein" : "ja" }}>
      <Button
        look="secondary"
        fullLabel={acting ? undefined : t["identity.substitution.start.full"]({ name: each.absentName })}
      >
        {acting ? t["identity.substitution.stop"] : t["identity.substitution.start"]}
      </Button>
    </Form>
  );
};
