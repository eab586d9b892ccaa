import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { caseDe as t } from "../texts/case-de.ts";
import { contactDe } from "../texts/contact-de.ts";
import { fileDe } from "../texts/file-de.ts";
import { listDe } from "../texts/list-de.ts";
import { checks } from "./case-query.ts";
import { states, urgencies } from "./case.ts";
import type { CasesProps } from "./list-cases.page.tsx";

const any = listDe["counselling.list.any"];

/** Every filter stands in the address, so that a list can be kept as a bookmark. */
export const CaseFilters = ({ query, themes, colleagues }: CasesProps) => (
  <Filters
    words={uiTexts("de")}
    action="/arbeit/faelle"
    label={listDe["counselling.list.search"]}
    hidden={{
      ...(query.wessen === "alle" && { wessen: "alle" }),
      ...(query.was && query.von && query.bis && { was: query.was, von: query.von, bis: query.bis }),
    }}
    open={[query.stand, query.eile, query.thema, query.pruefen].some((each) => each !== undefined)}
    first={
      <TextField
        name="q"
        type="search"
        label={listDe["counselling.list.search.hint"]}
        value={query.q}
        autocomplete="off"
      />
    }
    more={[
      <SelectField
        key="stand"
        name="stand"
        label={t["counselling.case.state"]}
        empty={any}
        options={states.map((value) => ({ value, label: t[`counselling.state.${value}`] }))}
        value={query.stand}
      />,
      <SelectField
        key="eile"
        name="eile"
        label={listDe["counselling.list.urgency"]}
        empty={any}
        options={urgencies.map((value) => ({ value, label: fileDe[`counselling.urgency.${value}`] }))}
        value={query.eile}
      />,
      <SelectField
        key="thema"
        name="thema"
        label={contactDe["counselling.contact.themes"]}
        empty={any}
        options={themes.map(({ key, name }) => ({ value: key, label: name }))}
        value={query.thema}
      />,
      <SelectField
        key="pruefen"
        name="pruefen"
        label={listDe["counselling.list.check"]}
        empty={any}
        options={checks.map((value) => ({ value, label: listDe[`counselling.check.${value}`](query) }))}
        value={query.pruefen}
      />,
      ...(query.wessen === "alle"
        ? []
        : [
            <SelectField
              key="wessen"
              name="wessen"
              label={t["counselling.case.responsible"]}
              empty={t["counselling.case.own"]}
              options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              value={query.wessen}
            />,
          ]),
    ]}
  />
);
