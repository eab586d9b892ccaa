import { errorOf } from "#frame/problems.tsx";
import { fullName } from "#modules/people/index.ts";
import { ConfirmPanel } from "#ui/feedback/confirm-panel.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea } from "#ui/form/text-field.tsx";
import { type CaseFormProps, FormEnd, typedIn } from "../case/case-form.tsx";
import { casePath } from "../case/case.ts";
import { privacyDe as t } from "../texts/privacy-de.ts";

const keepOf = ({ data }: CaseFormProps) => ({
  label: t["counselling.privacy.back"],
  href: `${casePath(data.case.id)}/datenschutz`,
});

const ReasonField = (props: CaseFormProps) => (
  <TextArea
    {...typedIn(props)("reason")}
    label={t["counselling.privacy.reason"]}
    hint={t["counselling.privacy.reason.hint"]}
    rows={3}
    maxlength={500}
  />
);

export const RestrictPage = (props: CaseFormProps) => (
  <Form>
    <ConfirmPanel
      id="folgen"
      heading={fullName(props.data.person)}
      consequences={[
        t["counselling.privacy.restrict.change"],
        t["counselling.privacy.restrict.keep"],
        t["counselling.privacy.restrict.rights"],
      ]}
      tick={{
        name: "understood",
        label: t["counselling.privacy.restrict.tick"],
        error: errorOf(props, "understood"),
      }}
      deed={t["counselling.privacy.restrict"]}
      keep={keepOf(props)}
    >
      <ReasonField {...props} />
    </ConfirmPanel>
  </Form>
);

export const LiftPage = (props: CaseFormProps) => (
  <Form>
    <p>{t["counselling.privacy.lift.text"]}</p>
    <ReasonField {...props} />
    <FormEnd deed={t["counselling.privacy.lift"]} file={props.data} back="/datenschutz" />
  </Form>
);

export const ErasePage = (props: CaseFormProps) => (
  <Form>
    <ConfirmPanel
      id="folgen"
      heading={fullName(props.data.person)}
      consequences={[
        t["counselling.privacy.erase.all"],
        t["counselling.privacy.erase.final"],
        t["counselling.privacy.erase.backup"],
        t["counselling.privacy.erase.proof"],
      ]}
      tick={{ name: "understood", label: t["counselling.privacy.erase.tick"], error: errorOf(props, "understood") }}
      deed={t["counselling.privacy.erase"]}
      keep={keepOf(props)}
    />
  </Form>
);
