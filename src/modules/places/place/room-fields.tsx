import { Checkbox } from "#ui/form/choices.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { textOf } from "#platform/web/entered.ts";
import { type Filled, fieldOf, KnownShort, Line, optional } from "../edit/fields.tsx";
import { Section } from "../edit/sections.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { MoreRows, Row, rowNumbers } from "./opening-fields.tsx";

export const RoomsSection = ({ form }: { readonly form: Filled }) => (
  <Section id="raeume" title={t["places.section.rooms"]}>
    {rowNumbers(form, "raum", 1).map((at) => (
      <Room key={at} form={form} row={`raum.${at}`} number={at + 1} />
    ))}
    <MoreRows group="raum">{t["places.room.more"]}</MoreRows>
  </Section>
);

function Room({ form, row, number }: { readonly form: Filled; readonly row: string; readonly number: number }) {
  const id = textOf(form.entered, `${row}.id`);
  return (
    <Row row={row} legend={t["places.room.number"]({ number })}>
      <input type="hidden" name={`${row}.id`} value={id} />
      <TextField
        {...fieldOf(form, `${row}.name`)}
        label={t["places.room.name"]}
        optional={id === "" ? optional : undefined}
        autocomplete="off"
      />
      <div class="b-dateinput">
        <Line form={form} name={`${row}.flaeche`} label={t["places.room.square-metres"]} width="time" digits />
        <Line form={form} name={`${row}.plaetze`} label={t["places.room.places"]} width="time" digits />
      </div>
      <div class="b-dateinput">
        <KnownShort form={form} name={`${row}.stufenfrei`} label={t["places.field.step-free"]} />
        <KnownShort form={form} name={`${row}.kueche`} label={t["places.field.kitchen"]} />
        <KnownShort form={form} name={`${row}.wlan`} label={t["places.field.wifi"]} />
        <KnownShort form={form} name={`${row}.hoeranlage`} label={t["places.field.hearing-loop"]} />
      </div>
      <Line form={form} name={`${row}.notiz`} label={t["places.room.note"]} />
      {id !== "" && (
        <Checkbox
          name={`${row}.weg`}
          checked={fieldOf(form, `${row}.weg`).value === "ja"}
          label={t["places.room.remove"]}
        />
      )}
    </Row>
  );
}
