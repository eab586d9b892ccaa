import { Problems } from "#frame/problems.tsx";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { textOf } from "#platform/web/entered.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Note, State, type Tone } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { Panel, Split } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import type { EditProps } from "../edit/edit-form.ts";
import { CatalogueCrumbs, cataloguePath, DoneNote, EntryHead, placePath } from "../edit/entry-head.tsx";
import type { Choices } from "../edit/choices.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { isStale, type PlaceStatus } from "./place.ts";
import { PlaceFields } from "./place-fields.tsx";
import { confirmedInWords, reviewInWords } from "./place-in-fields.ts";
import type { PlaceRecord } from "./place-record.ts";
import type { ShownPlace } from "./show-place.view.ts";

export const AddPlacePage = ({ data, ...form }: EditProps<{ readonly choices: Choices }>) => (
  <>
    <Problems {...form} />
    <CatalogueCrumbs here={t["places.place.add"]} />
    <h1>{t["places.place.add"]}</h1>
    <p class="b-muted b-measure">{t["places.place.add.lead"]}</p>
    <Form>
      <SaveButtons cancel={cataloguePath} />
      <PlaceFields form={form} choices={data.choices} />
      <SaveButtons cancel={cataloguePath} />
    </Form>
  </>
);

/** Above the fields too: the Enter key then saves, whatever buttons follow. */
export const SaveButtons = ({ cancel }: { readonly cancel: string }) => (
  <Actions>
    <Button>{t["places.save"]}</Button>
    <a href={cancel}>{t["places.cancel"]}</a>
  </Actions>
);

interface ChangeProps extends EditProps<ShownPlace> {
  readonly today: LocalDate;
  readonly query: Readonly<Record<string, string>>;
}

export function ChangePlacePage({ data, today, query, ...form }: ChangeProps) {
  const { place, choices } = data;
  const stand = form.merged ? String(place.version) : textOf(form.entered, "stand");
  return (
    <>
      <Problems {...form} />
      <EntryHead
        title={place.name}
        path={placePath(place)}
        current="details"
        states={<States place={place} today={today} />}
      />
      <DoneNote path={placePath(place)} version={place.version} query={query} />
      {form.merged && <Note tone="wait">{t["places.merged"]}</Note>}
      <Split aside={<Aside data={data} today={today} />}>
        <Form hidden={{ stand }}>
          <SaveButtons cancel={cataloguePath} />
          <PlaceFields form={form} choices={choices} />
          <SaveButtons cancel={cataloguePath} />
        </Form>
      </Split>
    </>
  );
}

const tones: Readonly<Record<PlaceStatus, Tone>> = {
  aktiv: "ok",
  pausiert: "wait",
  geschlossen: "info",
  verlegt: "wait",
};

const States = ({ place, today }: { readonly place: PlaceRecord; readonly today: LocalDate }) => (
  <>
    <State tone={tones[place.status]}>{t[`places.status.${place.status}`]}</State>
    {isStale(place, today) && <State tone="wait">{t["places.due"]}</State>}
    {place.example && <State>{t["places.example"]}</State>}
  </>
);

function Aside({ data, today }: { readonly data: ShownPlace; readonly today: LocalDate }) {
  const { place, stop } = data;
  const path = placePath(place);
  const facts = [
    { term: t["places.field.confirmed"], value: confirmedInWords(place) ?? t["places.never-confirmed"] },
    { term: t["places.next-review"], value: reviewInWords(place, today) },
    ...(stop === null
      ? []
      : [{ term: t["places.stop"], value: t["places.stop.metres"]({ stop, metres: place.stopMetres ?? 0 }) }]),
  ];
  return (
    <Panel look="soft">
      <Form action={`${path}/bestaetigen`} look="stack" hidden={{ stand: String(place.version) }}>
        <FactsList tight rows={facts} />
        <Actions>
          <Button look="secondary" icon="check">
            {t["places.place.confirm"]}
          </Button>
          <LinkButton href={`${path}/zustand`}>{t["places.place.close"]}</LinkButton>
          <a href={`/orte/${place.slug}`}>{t["places.public-page"]}</a>
        </Actions>
      </Form>
    </Panel>
  );
}
