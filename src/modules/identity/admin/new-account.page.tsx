import { errorOf, Problems } from "#frame/problems.tsx";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { roles } from "../account/account.ts";
import { adminDe as t } from "../texts/admin-de.ts";
import { de } from "../texts/de.ts";
import { accountsPath } from "./admin-paths.ts";

export const NewAccountPage = ({ entered, ...shown }: FormProps) => (
  <>
    <Breadcrumb
      words={uiTexts("de")}
      path={[{ label: t["identity.accounts.title"], href: accountsPath }]}
      here={t["identity.accounts.new"]}
    />
    <Problems {...shown} />
    <h1>{t["identity.accounts.new"]}</h1>
    <p class="b-lead b-measure">{t["identity.account.new.lead"]}</p>
    <Form>
      <TextField
        name="name"
        label={t["identity.accounts.column.name"]}
        value={textOf(entered, "name")}
        autocomplete="off"
        maxlength={200}
        error={errorOf(shown, "name")}
      />
      <TextField
        name="email"
        type="email"
        label={t["identity.accounts.column.email"]}
        value={textOf(entered, "email")}
        autocomplete="off"
        error={errorOf(shown, "email")}
      />
      <RadioGroup
        name="rolle"
        label={t["identity.account.role"]}
        options={roles.map((value) => ({ value, label: de[`identity.role.${value}`] }))}
        value={textOf(entered, "rolle")}
        error={errorOf(shown, "rolle")}
      />
      <Actions>
        <Button>{t["identity.account.make"]}</Button>
      </Actions>
    </Form>
  </>
);
