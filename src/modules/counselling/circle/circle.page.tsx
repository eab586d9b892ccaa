import { listOf } from "#platform/web/entered.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { type CaseFormProps, FormEnd, optional, typedIn } from "../case/case-form.tsx";
import { casePath } from "../case/case.ts";
import { isOpen } from "../case/transition.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { CircleLine } from "./circle-panel.tsx";
import { circleKinds, circleSigns, type CircleMember } from "./circle.ts";

export const CirclePage = ({ file: { case: current, circle } }: { readonly file: CaseFile }) => {
  const path = `${casePath(current.id)}/umfeld`;
  return (
    <>
      {circle.length === 0 && <EmptyState heading={t["counselling.tab.circle"]} text={t["counselling.circle.none"]} />}
      <ul class="b-list">
        {circle.map((member) => (
          <li key={member.id}>
            <CircleLine member={member} />
            {member.note && <p>{member.note}</p>}
            {isOpen(current) && (
              <form method="post" action={`${path}/${member.id}/entfernen`} class="b-row">
                <a href={`${path}/${member.id}`}>{t["counselling.circle.edit"]}</a>
                <Button look="tertiary" fullLabel={t["counselling.circle.remove-of"](member)}>
                  {t["counselling.circle.remove"]}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {isOpen(current) && (
        <p>
          <LinkButton icon="plus" href={`${path}/neu`}>
            {t["counselling.circle.add"]}
          </LinkButton>
        </p>
      )}
    </>
  );
};

export const enteredOfMember = (member: CircleMember) => ({
  kind: member.kind,
  name: member.name,
  relation: member.relation ?? "",
  phone: member.phone ?? "",
  note: member.note ?? "",
  signs: circleSigns.filter((sign) => member[sign]),
});

export function CircleMemberPage({ deed, ...props }: CaseFormProps & { readonly deed: string }) {
  const field = typedIn(props);
  return (
    <Form>
      <RadioGroup
        {...field("kind")}
        label={t["counselling.circle.kind"]}
        layout="picks"
        options={circleKinds.map((value) => ({ value, label: t[`counselling.circle.${value}`] }))}
      />
      <TextField {...field("name")} label={t["counselling.circle.name"]} autocomplete="off" />
      <TextField
        {...field("relation")}
        label={t["counselling.circle.relation"]}
        hint={t["counselling.circle.relation.hint"]}
        optional={optional}
        autocomplete="off"
      />
      <TextField
        {...field("phone")}
        label={t["counselling.file.phone"]}
        type="tel"
        width="phone"
        optional={optional}
        autocomplete="off"
      />
      <CheckboxGroup
        name="signs"
        label={t["counselling.circle.signs"]}
        options={circleSigns.map((value) => ({ value, label: t[`counselling.sign.${value}`] }))}
        values={listOf(props.entered, "signs")}
      />
      <TextArea {...field("note")} label={t["counselling.circle.note"]} optional={optional} rows={3} maxlength={500} />
      <FormEnd deed={deed} file={props.data} back="/umfeld" />
    </Form>
  );
}
