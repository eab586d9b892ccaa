import { Problems } from "#frame/problems.tsx";
import { listOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { CheckboxGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { roles } from "../account/account.ts";
import { adminDe as t } from "../texts/admin-de.ts";
import { de } from "../texts/de.ts";
import { accountsPath } from "./admin-paths.ts";

interface Props extends FormProps<readonly string[]> {
  readonly demo: boolean;
  readonly saved: boolean;
}

export const RequirementPage = ({ entered, demo, saved, ...shown }: Props) => (
  <>
    <Breadcrumb
      words={uiTexts("de")}
      path={[{ label: t["identity.accounts.title"], href: accountsPath }]}
      here={t["identity.accounts.requirement"]}
    />
    <Problems problem={shown.problem} problems={shown.problems} />
    <h1>{t["identity.requirement.title"]}</h1>
    {saved && (
      <Note tone="ok" announced>
        {t["identity.requirement.saved"]}
      </Note>
    )}
    <p class="b-lead b-measure">{t["identity.requirement.lead"]}</p>
    {demo && <Note>{t["identity.requirement.demo"]}</Note>}
    <Form>
      <CheckboxGroup
        name="rollen"
        label={t["identity.requirement.roles"]}
        options={roles.map((value) => ({ value, label: de[`identity.role.${value}`] }))}
        values={listOf(entered, "rollen")}
      />
      <Actions>
        <Button>{t["identity.requirement.save"]}</Button>
      </Actions>
    </Form>
  </>
);
