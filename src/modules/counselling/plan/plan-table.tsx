import { plainDateInWords } from "#platform/dates/in-words.ts";
import { State, type Tone } from "#ui/feedback/note.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { casePath } from "../case/case.ts";
import { isOpen } from "../case/transition.ts";
import { fileDe as t } from "../texts/file-de.ts";
import type { PlanStep } from "./plan.ts";

export const stepTones: Readonly<Record<PlanStep["state"], Tone>> = {
  offen: "wait",
  verabredet: "info",
  zugesagt: "ok",
  erreicht: "ok",
  teilweise: "info",
  "nicht-erreicht": "bad",
};

export const PlanTable = ({ file: { case: current, plan } }: { readonly file: CaseFile }) => (
  <Table
    caption={t["counselling.plan.caption"]}
    rows={plan}
    keyOf={({ id }) => id}
    columns={columnsFor(isOpen(current) ? casePath(current.id) : undefined)}
  />
);

const columnsFor = (path: string | undefined): readonly Column<PlanStep>[] => [
  {
    label: t["counselling.plan.goal-and-step"],
    cell: ({ id, goal, measure }) => (
      <>
        {path ? <a href={`${path}/hilfeplan/${id}`}>{goal}</a> : goal}
        {measure && (
          <>
            <br />
            <span class="b-plain">{measure}</span>
          </>
        )}
      </>
    ),
  },
  { label: t["counselling.plan.who"], cell: ({ who }) => who ?? "–" },
  {
    label: t["counselling.plan.until"],
    cell: ({ untilOn }) => (untilOn === null ? "–" : plainDateInWords(untilOn, "de")),
  },
  {
    label: t["counselling.plan.state"],
    cell: ({ state }) => <State tone={stepTones[state]}>{t[`counselling.step.${state}`]}</State>,
  },
];
