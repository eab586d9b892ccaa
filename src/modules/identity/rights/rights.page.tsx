import { errorOf, Problems } from "#frame/problems.tsx";
import { listOf, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { CheckboxGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { roles } from "../account/account.ts";
import { de } from "../texts/de.ts";
import { rightsDe as t } from "../texts/rights-de.ts";
import type { AccountRights } from "./rights.ts";
import type { ScopeChoice, ScopeSource } from "./scope-source.ts";

export interface RightsData {
  readonly rights: AccountRights;
  readonly choices: readonly { readonly kind: ScopeSource["kind"]; readonly choices: readonly ScopeChoice[] }[];
}

export function RightsPage({ data: { rights, choices }, entered, problem, problems }: FormProps<RightsData>) {
  return (
    <>
      <Problems problem={problem} problems={problems} />
      <h1>{t["identity.rights.title"](rights)}</h1>
      <p class="b-lead b-measure">{t["identity.rights.lead"]}</p>
      <Form>
        <CheckboxGroup
          name="roles"
          label={t["identity.rights.roles"]}
          options={roles.map((role) => ({
            value: role,
            label: de[`identity.role.${role}`],
            hint: t[`identity.rights.role.${role}`],
          }))}
          values={listOf(entered, "roles")}
          error={errorOf({ problems }, "roles")}
        />
        <TextField
          name="workplace"
          label={t["identity.rights.workplace"]}
          hint={t["identity.rights.workplace.hint"]}
          value={textOf(entered, "workplace")}
          autocomplete="off"
        />
        {choices.map(({ kind, choices: offered }) =>
          offered.length === 0 ? null : (
            <CheckboxGroup
              key={kind}
              id={`bereich-${kind}`}
              name="scopes"
              label={t[`identity.rights.scope.${kind}`]}
              options={offered.map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }))}
              values={listOf(entered, "scopes")}
            />
          ),
        )}
        <Note tone="info">{t["identity.rights.note"]}</Note>
        <Actions>
          <Button>{t["identity.rights.save"]}</Button>
          <a href="/arbeit/konten">{t["identity.rights.cancel"]}</a>
        </Actions>
      </Form>
    </>
  );
}
