import { Checkbox } from "#ui/form/choices.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import type { Filled } from "../form/work-form.tsx";
import { partnerDe as t } from "../texts/partner-de.ts";

/** What follows from the end, why it comes, and the one tick. */
export const EndFields = ({ field }: Filled<unknown>) => {
  const { value, ...sure } = field("sicher");
  return (
    <>
      <ul>
        <li>{t["network.partner.end.what-1"]}</li>
        <li>{t["network.partner.end.what-2"]}</li>
      </ul>
      <TextField {...field("grund")} label={t["network.partner.end.reason"]} autocomplete="off" />
      <Checkbox {...sure} label={t["network.partner.end.sure"]} checked={value === "ja"} />
    </>
  );
};
