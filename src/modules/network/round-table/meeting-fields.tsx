import { listOf } from "#platform/web/entered.ts";
import { CheckboxGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextArea, TextField, TimeField } from "#ui/form/text-field.tsx";
import type { Filled } from "../form/work-form.tsx";
import { networkDe } from "../texts/network-de.ts";
import { roundTableDe as t } from "../texts/round-table-de.ts";
import type { ShownMeeting } from "./meeting.page.tsx";
import type { Member } from "./round-table.ts";

interface Hosting {
  readonly members: readonly Member[];
  readonly nextHost?: Member | undefined;
}

/** When, where, at whose place, about what. */
export const MeetingFields = ({ data, field }: Filled<Hosting>) => (
  <>
    <TextField
      {...field("tag")}
      label={t["network.meeting.day"]}
      hint={networkDe["network.date.hint"]}
      width="phone"
      autocomplete="off"
    />
    <TimeField {...field("von")} label={t["network.meeting.from"]} hint={networkDe["network.time.hint"]} />
    <TimeField {...field("bis")} label={t["network.meeting.until"]} />
    <SelectField
      {...field("gastgeber")}
      label={t["network.meeting.host"]}
      hint={data.nextHost && t["network.round-table.turn"](data.nextHost)}
      empty={t["network.meeting.host.none"]}
      options={data.members.map(({ partnerId, name }) => ({ value: partnerId, label: name }))}
    />
    <TextField {...field("ort")} label={t["network.meeting.place"]} autocomplete="off" />
    <TextArea
      {...field("themen")}
      label={t["network.meeting.agenda"]}
      hint={t["network.meeting.agenda.hint"]}
      maxlength={4000}
    />
  </>
);

/** Who was there, and what was said. */
export const RecordFields = ({ data, entered, field }: Filled<ShownMeeting>) => (
  <>
    <CheckboxGroup
      name="da"
      label={t["network.meeting.attending"]}
      options={data.members.map(({ partnerId, name }) => ({ value: partnerId, label: name }))}
      values={listOf(entered, "da")}
    />
    <TextArea
      {...field("protokoll")}
      label={t["network.meeting.minutes"]}
      hint={t["network.meeting.minutes.hint"]}
      rows={14}
      maxlength={20_000}
    />
  </>
);
