import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { roundTableDe as t } from "../texts/round-table-de.ts";
import { type RoundTable, tablePath } from "./round-table.ts";

interface Props {
  readonly table: RoundTable;
  readonly q: string;
}

/** Without a word: the partners of the Stadtbezirk; with one: of the whole city. */
export const SearchPartners = ({ table, q }: Props) => (
  <search>
    <Form method="get" action={`${tablePath(table)}/mitglieder`}>
      <TextField name="q" label={t["network.round-table.search"]} type="search" value={q} autocomplete="off" />
      <p>
        <Button look="secondary">{t["network.round-table.find"]}</Button>
      </p>
    </Form>
  </search>
);
