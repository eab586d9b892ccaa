import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { listOf } from "#platform/web/entered.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { Checkbox, CheckboxGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { deedRoute } from "../form/deed-route.ts";
import { doneAt } from "../form/done-note.tsx";
import { type Filled, workForm } from "../form/work-form.tsx";
import { roundTableDe as t } from "../texts/round-table-de.ts";
import { tablesLink, tableTrail } from "./round-table-crumbs.tsx";
import { tablePath, tablesPath } from "./round-table.ts";
import { chooseMembers, prepareTable, showTable, showTables } from "./round-table.view.ts";
import { SearchPartners } from "./search-partners.tsx";
import { changeTable, foundTable, joinTable, leaveTable } from "./table.action.ts";
import { TablePage } from "./table.page.tsx";
import { TablesPage } from "./tables.page.tsx";

const one = `${tablesPath}/:tableId`;
const saved = (table: { readonly id: string }) => doneAt(tablePath(table), "gespeichert");

const NameFields = ({ field }: Filled<unknown>) => (
  <>
    <TextField
      {...field("name")}
      label={t["network.round-table.name"]}
      hint={t["network.round-table.name.hint"]}
      autocomplete="off"
    />
    <TextArea {...field("thema")} label={t["network.round-table.about"]} maxlength={1000} />
  </>
);

const found = workForm(`${tablesPath}/neu`, {
  does: foundTable,
  shows: prepareTable,
  title: t["network.round-table.found"],
  path: () => [tablesLink],
  fields: (filled) => (
    <>
      <NameFields {...filled} />
      <SelectField
        {...filled.field("buero")}
        label={t["network.round-table.office"]}
        options={filled.data.offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  ),
  afterwards: saved,
});

const change = workForm(`${one}/aendern`, {
  does: changeTable,
  shows: showTable,
  title: t["network.round-table.change"],
  deed: t["network.round-table.save"],
  path: ({ table }) => tableTrail(table),
  initial: ({ table }) => ({
    name: table.name,
    thema: table.about ?? "",
    stand: String(table.version),
    ...(table.endedOn !== null && { beendet: "ja" }),
  }),
  fields: (filled) => (
    <>
      <input type="hidden" name="stand" value={filled.field("stand").value} />
      <NameFields {...filled} />
      <Checkbox name="beendet" label={t["network.round-table.end"]} checked={filled.field("beendet").value === "ja"} />
    </>
  ),
  afterwards: saved,
});

const join = workForm(`${one}/mitglieder`, {
  does: joinTable,
  shows: chooseMembers,
  title: t["network.round-table.join"],
  path: ({ table }) => tableTrail(table),
  above: ({ table, q }) => <SearchPartners table={table} q={q} />,
  fields: ({ data, entered, field }) => (
    <CheckboxGroup
      name="partner"
      label={t["network.round-table.candidates"]}
      hint={data.partners.length === 0 ? t["network.round-table.candidates.none"] : undefined}
      error={field("partner").error}
      options={data.partners.map(({ id, name, street }) => ({ value: id, label: name, hint: street ?? undefined }))}
      values={listOf(entered, "partner")}
    />
  ),
  afterwards: saved,
});

export const tableRoutes = new Hono<Env>()
  .get(tablesPath, async (c) => {
    const list = await look(showTables, doerOf(c), {});
    return staffPage(c, { title: t["network.round-table.list"], content: <TablesPage {...list} /> });
  })
  .route("/", found)
  .get(one, async (c) => {
    const shown = await look(showTable, doerOf(c), c.req.param());
    const content = <TablePage {...shown} done={c.req.query("erledigt")} />;
    return staffPage(c, { title: shown.table.name, content });
  })
  .route("/", change)
  .route("/", join)
  .route("/", deedRoute(`${one}/mitglieder/:partnerId/herausnehmen`, leaveTable, saved));
