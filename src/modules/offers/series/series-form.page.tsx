import { errorOf, Problems } from "#frame/problems.tsx";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { type Entered, textOf } from "#platform/web/entered.ts";
import type { ShownProblem } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { CheckboxGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TimeField } from "#ui/form/text-field.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { addressWith } from "../date/entered-address.ts";
import type { Choices } from "../offer/offer-choices.store.ts";
import { placeOptions, roomOptions } from "../offer/offer-fields.tsx";
import { DeedCrumbs, offerPath } from "../offer/offer-head.tsx";
import { optional } from "../offer/offer-inputs.tsx";
import type { OfferRecord } from "../offer/offer-record.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { listOf } from "#platform/web/entered.ts";
import { RhythmFields, SpanFields } from "./series-fields.tsx";
import { type SeriesKind, seriesKinds } from "./series-kind.ts";

export interface SeriesFormProps {
  readonly offer: OfferRecord;
  readonly choices: Choices;
  readonly today: LocalDate;
  /** The address of this form; what was typed stands in its query. */
  readonly path: string;
  readonly title: string;
  readonly kind: SeriesKind;
  readonly entered: Entered;
  readonly problem: string | undefined;
  readonly problems: readonly ShownProblem[];
}

/** When an offer takes place. The form is sent as an address, so that each repair and the way back are links. */
export function SeriesFormPage(props: SeriesFormProps) {
  const { offer, path, title, kind, entered } = props;
  const stand = textOf(entered, "stand");
  return (
    <div class="b-stack">
      <DeedCrumbs offer={offer} here={title} to="dates" />
      <Problems problem={props.problem} problems={props.problems} />
      <h1>{title}</h1>
      <Tabs
        label={t["offers.series.how-often"]}
        tabs={seriesKinds.map((each) => ({
          label: t[`offers.series.kind.${each}`],
          href: addressWith(path, { ...entered, art: each, pruefen: "" }),
          current: each === kind,
        }))}
      />
      <Form method="get" action={path} hidden={{ art: kind, pruefen: "ja", ...(stand !== "" && { stand }) }}>
        <RhythmFields {...props} />
        <Times {...props} />
        {kind !== "einmal" && kind !== "tage" && <SpanFields {...props} />}
        {kind !== "einmal" && <SkipFields {...props} />}
        <PlaceFields {...props} />
        <Actions>
          <Button>{t["offers.series.preview"]}</Button>
          <a href={`${offerPath(offer)}/termine`}>{t["offers.staff.cancel"]}</a>
        </Actions>
      </Form>
    </div>
  );
}

function Times({ entered, problems }: SeriesFormProps) {
  const time = (name: "beginn" | "ende") => (
    <TimeField
      name={name}
      label={t[`offers.series.form.${name}`]}
      value={textOf(entered, name)}
      error={errorOf({ problems }, name)}
      optional={optional}
    />
  );
  return (
    <div class="b-dateinput">
      {time("beginn")}
      {time("ende")}
    </div>
  );
}

function SkipFields({ entered, problems }: SeriesFormProps) {
  return (
    <CheckboxGroup
      name="ohne"
      label={t["offers.series.form.ohne"]}
      optional={optional}
      error={errorOf({ problems }, "ohne")}
      values={listOf(entered, "ohne")}
      options={[
        { value: "feiertage", label: t["offers.series.form.ohne.feiertage"] },
        { value: "schulferien", label: t["offers.series.form.ohne.schulferien"] },
      ]}
    />
  );
}

/** Another house than usual, and the room; rooms are those of the house that is chosen now. */
function PlaceFields({ offer, choices, entered, problems }: SeriesFormProps) {
  const usual = choices.places.find(({ id }) => id === offer.placeId);
  const rooms = roomOptions(choices, textOf(entered, "ort") || offer.placeId);
  return (
    <>
      <SelectField
        name="ort"
        label={t["offers.series.form.ort"]}
        empty={
          usual ? t["offers.series.form.ort.empty.named"]({ place: usual.name }) : t["offers.series.form.ort.empty"]
        }
        value={textOf(entered, "ort")}
        error={errorOf({ problems }, "ort")}
        options={placeOptions(choices)}
      />
      {rooms.length > 0 && (
        <SelectField
          name="raum"
          label={t["offers.series.form.raum"]}
          optional={optional}
          empty={t["offers.series.form.raum.empty"]}
          value={textOf(entered, "raum")}
          error={errorOf({ problems }, "raum")}
          options={rooms}
        />
      )}
    </>
  );
}
