import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { casePath } from "../case/case.ts";
import { isOpen } from "../case/transition.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { PlanTable } from "./plan-table.tsx";

export const PlanPage = ({ file }: { readonly file: CaseFile }) => {
  const path = casePath(file.case.id);
  return (
    <>
      {file.plan.length === 0 ? (
        <EmptyState heading={t["counselling.plan.none"]} text={t["counselling.plan.none.text"]} />
      ) : (
        <PlanTable file={file} />
      )}
      <Actions>
        {isOpen(file.case) && (
          <LinkButton icon="plus" href={`${path}/hilfeplan/neu`}>
            {t["counselling.plan.add-step"]}
          </LinkButton>
        )}
        {file.plan.length > 0 && (
          <LinkButton icon="printer" href={`${path}/blatt`}>
            {t["counselling.plan.sheet"]}
          </LinkButton>
        )}
        {file.plan.length > 0 && <a href={`${path}/schreiben`}>{t["counselling.plan.sheet.kept"]}</a>}
      </Actions>
    </>
  );
};
