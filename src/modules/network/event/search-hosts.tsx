import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { eventDe as t } from "../texts/event-de.ts";
import { eventPath } from "./event.ts";

interface Props {
  readonly event: { readonly id: string };
  readonly q: string;
}

/** Without a word: the partners of the Stadtbezirk; with one: of the whole city. */
export const SearchHosts = ({ event, q }: Props) => (
  <search>
    <Form method="get" action={`${eventPath(event)}/ausrichtende`}>
      <TextField name="q" label={t["network.event.hosts.search"]} type="search" value={q} autocomplete="off" />
      <p>
        <Button look="secondary">{t["network.event.hosts.find"]}</Button>
      </p>
    </Form>
  </search>
);
