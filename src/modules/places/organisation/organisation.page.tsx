import { Problems } from "#frame/problems.tsx";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { textOf } from "#platform/web/entered.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Panel, Split } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import type { Choices } from "../edit/choices.ts";
import type { EditProps } from "../edit/edit-form.ts";
import { CatalogueCrumbs, cataloguePath, DoneNote, EntryHead, organisationPath } from "../edit/entry-head.tsx";
import { type Filled, fieldOf, Lines, optional } from "../edit/fields.tsx";
import { ContactSection, OriginSection, Section } from "../edit/sections.tsx";
import { SaveButtons } from "../place/edit-place.page.tsx";
import { isStale } from "../place/place.ts";
import { confirmedInWords, reviewInWords } from "../place/place-in-fields.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import type { ShownOrganisation } from "./show-organisation.view.ts";

export const AddOrganisationPage = ({ data, ...form }: EditProps<{ readonly choices: Choices }>) => (
  <>
    <Problems {...form} />
    <CatalogueCrumbs here={t["places.organisation.add"]} />
    <h1>{t["places.organisation.add"]}</h1>
    <Form>
      <Fields form={form} choices={data.choices} />
      <SaveButtons cancel={cataloguePath} />
    </Form>
  </>
);

interface ChangeProps extends EditProps<ShownOrganisation> {
  readonly today: LocalDate;
  readonly query: Readonly<Record<string, string>>;
}

export function ChangeOrganisationPage({ data, today, query, ...form }: ChangeProps) {
  const { organisation, choices } = data;
  const path = organisationPath(organisation);
  const stand = form.merged ? String(organisation.version) : textOf(form.entered, "stand");
  const due = isStale(organisation, today) && <State tone="wait">{t["places.due"]}</State>;
  return (
    <>
      <Problems {...form} />
      <EntryHead title={organisation.name} path={path} current="details" states={due} />
      <DoneNote path={path} version={organisation.version} query={query} />
      {form.merged && <Note tone="wait">{t["places.merged"]}</Note>}
      <Split aside={<Aside data={data} today={today} />}>
        <Form hidden={{ stand }}>
          <Fields form={form} choices={choices} self={organisation.id} />
          <SaveButtons cancel={cataloguePath} />
        </Form>
      </Split>
    </>
  );
}

interface FieldsProps {
  readonly form: Filled;
  readonly choices: Choices;
  readonly self?: string;
}

function Fields({ form, choices, self }: FieldsProps) {
  const others = choices.organisations
    .filter(({ id }) => id !== self)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Section id="wer" title={t["places.section.organisation"]}>
        <TextField {...fieldOf(form, "name")} label={t["places.field.name"]} autocomplete="off" />
        <SelectField
          {...fieldOf(form, "verband")}
          label={t["places.field.umbrella"]}
          options={others}
          empty={t["places.no-umbrella"]}
          optional={optional}
        />
        <Lines form={form} name="kurz" label={t["places.field.summary"]} />
      </Section>
      <ContactSection form={form} />
      <OriginSection form={form} />
    </>
  );
}

function Aside({ data, today }: { readonly data: ShownOrganisation; readonly today: LocalDate }) {
  const { organisation, places } = data;
  return (
    <Panel look="soft">
      <Form
        action={`${organisationPath(organisation)}/bestaetigen`}
        look="stack"
        hidden={{ stand: String(organisation.version) }}
      >
        <FactsList
          tight
          rows={[
            { term: t["places.field.confirmed"], value: confirmedInWords(organisation) ?? t["places.never-confirmed"] },
            { term: t["places.next-review"], value: reviewInWords(organisation, today) },
            { term: t["places.organisation.places"], value: t["places.organisation.places.count"]({ count: places }) },
          ]}
        />
        <Actions>
          <Button look="secondary" icon="check">
            {t["places.organisation.confirm"]}
          </Button>
        </Actions>
      </Form>
    </Panel>
  );
}
