import { errorOf } from "#frame/problems.tsx";
import { ConfirmPanel } from "#ui/feedback/confirm-panel.tsx";
import { Form } from "#ui/form/form.tsx";
import type { CaseFormProps } from "../case/case-form.tsx";
import { casePath } from "../case/case.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { whatOf } from "./consent.page.tsx";
import { consequencesOf } from "./consent.ts";

/** What follows stands here before it is done. */
export function WithdrawConsentPage({ consentId, data, problems }: CaseFormProps & { readonly consentId: string }) {
  const consent = data.consents.find(({ id }) => id === consentId);
  if (consent === undefined) return null;
  const consequences = consequencesOf(consent, data.consents, data.today);
  return (
    <Form>
      <ConfirmPanel
        id="folgen"
        heading={whatOf(consent)}
        consequences={
          consequences.length === 0
            ? [t["counselling.consequence.none"]]
            : consequences.map((each) => t[`counselling.consequence.${each}`])
        }
        tick={{
          name: "understood",
          label: t["counselling.consent.withdraw.tick"],
          error: errorOf({ problems }, "understood"),
        }}
        deed={t["counselling.consent.withdraw"]}
        keep={{ label: t["counselling.consent.withdraw.keep"], href: `${casePath(data.case.id)}/einwilligung` }}
      />
    </Form>
  );
}
