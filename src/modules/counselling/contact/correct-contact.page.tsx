import { Problems, errorOf } from "#frame/problems.tsx";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import type { ListedReferral } from "../referral/referral.store.ts";
import { contactDe as t } from "../texts/contact-de.ts";
import type { KeptContact } from "./contact.ts";
import { ContactFields } from "./contact-fields.tsx";
import type { ContactChoices } from "./contact-offer.ts";
import { Further } from "./contact-further.tsx";
import { resultPicks } from "./contact-picks.ts";

export interface ShownContact extends ContactChoices {
  readonly contact: KeptContact;
  /** How many were entered together: they are taken back together. */
  readonly together: number;
  readonly needsReason: boolean;
  /** Where this contact becomes a case. */
  readonly ofCase: string;
  readonly referrals: readonly ListedReferral[];
  readonly saved: boolean;
}

export function CorrectContactPage({ data, entered, problem, problems }: FormProps<ShownContact>) {
  const { contact, together, needsReason, saved } = data;
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: t["counselling.contact.list"], href: "/arbeit/kontakte" }]}
        here={t["counselling.contact.one"]}
      />
      <div>
        <h1>{t["counselling.contact.one"]}</h1>
        <p class="b-muted">{t["counselling.contact.on-day"]({ day: plainDateInWords(contact.onDay, "de") })}</p>
      </div>
      {saved && (
        <Note tone="ok" announced>
          {t["counselling.contact.corrected"]}
        </Note>
      )}
      {contact.result !== "fall" && <Further {...data} />}
      <Problems problem={problem} problems={problems} />
      <Form look="keys" hidden={{ version: String(contact.version) }}>
        <ContactFields choices={data} results={resultPicks} {...{ entered, problems }} />
        {needsReason && (
          <TextField
            name="reason"
            label={t["counselling.contact.reason"]}
            hint={t["counselling.contact.reason.hint"]}
            value={textOf(entered, "reason")}
            error={errorOf({ problems }, "reason")}
            maxlength={200}
            autocomplete="off"
          />
        )}
        <div class="b-ask__end">
          <Actions>
            <Button>{t["counselling.contact.correct"]}</Button>
            <LinkButton href="/arbeit/kontakte">{t["counselling.cancel"]}</LinkButton>
          </Actions>
        </div>
      </Form>
      <Form look="stack" action={`/arbeit/kontakte/${contact.id}/zuruecknehmen`}>
        {together > 1 && <p>{t["counselling.contact.together"]({ count: together })}</p>}
        <Actions>
          <Button look="secondary" icon="trash">
            {t["counselling.contact.take-back.button"]({ count: together })}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
