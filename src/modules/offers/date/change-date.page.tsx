import type { ComponentChildren } from "preact";
import { errorOf, Problems } from "#frame/problems.tsx";
import { endInWords, timeInWords, timesInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { type Entered, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField, TimeField } from "#ui/form/text-field.tsx";
import type { Choices } from "../offer/offer-choices.store.ts";
import { placeOptions } from "../offer/offer-fields.tsx";
import { DeedCrumbs, offerPath } from "../offer/offer-head.tsx";
import { optional } from "../offer/offer-inputs.tsx";
import type { OfferRecord } from "../offer/offer-record.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { CheckedDateField } from "./checked-date-field.tsx";
import { dateFields } from "./date-entry.ts";
import { type OfferDate, standOf } from "./offer-date.ts";
import { repairsOfDate } from "./repairs.ts";

export interface DateData {
  readonly offer: OfferRecord;
  readonly date: OfferDate;
  readonly today: LocalDate;
  readonly choices: Choices;
}

export const datePath = ({ offer, date }: Pick<DateData, "offer" | "date">): string =>
  `${offerPath(offer)}/termin/${date.id}`;

/** The date as it is now stands in the fields at first. */
export function enteredOfDate({ offer, date }: DateData): Entered {
  const { day, starts, ends, placeId } = date;
  const usualPlace = offer.series.find(({ id }) => id === date.seriesId)?.placeId ?? offer.placeId;
  return {
    ...dateFields("auf", day),
    beginn: starts === null ? "" : timeInWords(starts),
    ende: ends === null ? "" : endInWords(ends),
    ort: placeId === usualPlace ? "" : (placeId ?? ""),
    grund: date.status === "cancelled" ? "" : (date.note ?? ""),
    stand: standOf(date),
  };
}

export function MoveDatePage(props: FormProps<DateData>) {
  const { data, entered, problems } = props;
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
    <DatePage {...props} title={t["offers.date.move"]}>
      <CheckedDateField
        name="auf"
        label={t["offers.date.form.auf"]}
        entered={entered}
        problems={problems}
        repairs={repairsOfDate(entered, "auf")}
        addressOf={{ path: `${datePath(data)}/verlegen` }}
      />
      <div class="b-dateinput">
        {time("beginn")}
        {time("ende")}
      </div>
      <SelectField
        name="ort"
        label={t["offers.date.form.ort"]}
        empty={t["offers.series.form.ort.empty"]}
        value={textOf(entered, "ort")}
        error={errorOf({ problems }, "ort")}
        options={placeOptions(data.choices)}
      />
      <Reason {...props} isOptional />
      <Deed data={data} label={t["offers.date.move"]} />
    </DatePage>
  );
}

export function CancelDatePage(props: FormProps<DateData>) {
  return (
    <DatePage {...props} title={t["offers.date.cancel"]}>
      <Reason {...props} />
      <Deed data={props.data} label={t["offers.date.cancel"]} />
    </DatePage>
  );
}

export function RestoreDatePage(props: FormProps<DateData>) {
  return (
    <DatePage {...props} title={t["offers.date.restore"]}>
      <Deed data={props.data} label={t["offers.date.restore"]} />
    </DatePage>
  );
}

type PageProps = FormProps<DateData> & { readonly title: string; readonly children: ComponentChildren };

function DatePage({ data, title, entered, children, ...problems }: PageProps) {
  const { offer, date } = data;
  const { day, starts, ends, status, note } = date;
  const reason = note ?? "";
  return (
    <div class="b-stack">
      <DeedCrumbs offer={offer} here={title} to="dates" />
      <Problems {...problems} />
      <h1>{title}</h1>
      <p class="b-lead">
        {t["offers.date.is"]({ date: day, times: timesInWords(starts, ends, "de") })}{" "}
        {status === "cancelled" && t["offers.date.cancelled"]({ reason })}
      </p>
      <Form hidden={{ stand: textOf(entered, "stand") || standOf(date) }}>{children}</Form>
    </div>
  );
}

function Reason({ entered, problems, isOptional = false }: FormProps<DateData> & { readonly isOptional?: boolean }) {
  return (
    <TextField
      name="grund"
      label={t["offers.date.form.grund"]}
      hint={t["offers.date.form.grund.hint"]}
      value={textOf(entered, "grund")}
      error={errorOf({ problems }, "grund")}
      optional={isOptional ? optional : undefined}
      maxlength={200}
    />
  );
}

const Deed = ({ data, label }: { readonly data: DateData; readonly label: string }) => (
  <Actions>
    <Button>{label}</Button>
    <a href={`${offerPath(data.offer)}/termine`}>{t["offers.staff.cancel"]}</a>
  </Actions>
);
