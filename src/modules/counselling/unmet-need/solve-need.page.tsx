import { errorOf, Problems } from "#frame/problems.tsx";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { contactDe } from "../texts/contact-de.ts";
import { needDe as t } from "../texts/need-de.ts";
import type { ContactTheme } from "../contact/contact.ts";
import type { KeptNeed } from "./unmet-need.ts";

export interface ShownNeed {
  readonly need: KeptNeed;
  readonly theme: ContactTheme;
  /** Titles of offers of the same kind. */
  readonly offers: readonly string[];
}

export function NeedPage(props: FormProps<ShownNeed>) {
  const { need, theme } = props.data;
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: t["counselling.need.list"], href: "/arbeit/bedarf" }]}
        here={theme.name}
      />
      <h1>{theme.name}</h1>
      <FactsList
        rows={[
          { term: t["counselling.need.day"], value: plainDateInWords(need.onDay, "de") },
          { term: t["counselling.need.wish"], value: need.wish ?? t["counselling.need.no-wish"] },
          ...(need.solvedWith === null ? [] : [{ term: t["counselling.need.solved-with"], value: need.solvedWith }]),
        ]}
      />
      <Problems problem={props.problem} problems={props.problems} />
      {need.solvedWith === null ? <SolveForm {...props} /> : <ReopenForm need={need} />}
    </>
  );
}

function SolveForm({ data, entered, problems }: FormProps<ShownNeed>) {
  const error = errorOf({ problems }, "offer");
  return (
    <Form hidden={{ version: String(data.need.version) }}>
      <div class={error ? "kern-form-input kern-form-input--error" : "kern-form-input"}>
        <label class="kern-label" for="offer">
          {t["counselling.need.offer"]}
        </label>
        {error && (
          <p class="b-err" id="offer-fehler">
            {error}
          </p>
        )}
        <input
          class="kern-form-input__input"
          type="text"
          id="offer"
          name="offer"
          value={textOf(entered, "offer")}
          maxlength={200}
          list="angebote"
          autocomplete="off"
          aria-describedby={error ? "offer-fehler" : undefined}
        />
        <datalist id="angebote">
          {data.offers.map((title) => (
            <option key={title} value={title}>
              {title}
            </option>
          ))}
        </datalist>
      </div>
      <Actions>
        <Button>{t["counselling.need.solve"]}</Button>
        <LinkButton href="/arbeit/bedarf">{contactDe["counselling.cancel"]}</LinkButton>
      </Actions>
    </Form>
  );
}

const ReopenForm = ({ need }: Pick<ShownNeed, "need">) => (
  <Form action={`/arbeit/bedarf/${need.id}/wieder-offen`} hidden={{ version: String(need.version) }}>
    <Actions>
      <Button look="secondary" icon="undo">
        {t["counselling.need.reopen"]}
      </Button>
    </Actions>
  </Form>
);
