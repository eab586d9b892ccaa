import { Problems } from "#frame/problems.tsx";
import { hoursInWords, type NamedHours } from "#modules/network/index.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { Split, Stack } from "#ui/layout.tsx";
import type { Stadtbezirk } from "#modules/places/index.ts";
import type { ContactTemplate } from "../template/template.ts";
import { contactDe as t } from "../texts/contact-de.ts";
import { AddContactHead, type JustDone } from "./add-contact-head.tsx";
import { CallClock } from "./call-clock.tsx";
import { ContactFields } from "./contact-fields.tsx";
import type { ContactChoices } from "./contact-offer.ts";
import { resultPicks } from "./contact-picks.ts";
import type { ContactTheme } from "./contact.ts";
import type { OwnContact } from "./own-contacts.store.ts";
import { TodayPanel } from "./today-panel.tsx";

/** What the form for a new case offers too. */
export interface ContactOffer {
  readonly themes: readonly ContactTheme[];
  readonly stadtbezirke: readonly Stadtbezirk[];
  readonly own: readonly string[];
}

export interface AskedContact extends ContactChoices {
  readonly query: JustDone;
  readonly templates: readonly ContactTemplate[];
  readonly today: readonly OwnContact[];
  /** Hours at which it was asked: they stay until somebody leaves them. */
  readonly hours: NamedHours | undefined;
}

/** A key for what is sent: so a form that is sent twice counts once. */
interface Props extends FormProps<AskedContact> {
  readonly sentKey: string;
}

const answers = resultPicks.filter(({ value }) => value !== "fall");

export const AddContactPage = ({ data, entered, problem, problems, sentKey }: Props) => (
  <Stack gap="m">
    <AddContactHead done={data.query} today={data.today} templates={data.templates} />
    {data.hours && (
      <Note>
        {t["counselling.contact.at-session"]({ place: data.hours.placeName, when: hoursInWords(data.hours) })}{" "}
        <a href="/arbeit/kontakte/neu">{t["counselling.contact.at-session.leave"]}</a>
      </Note>
    )}
    <Problems problem={problem} problems={problems} />
    <Split
      kind="form"
      aside={
        <>
          <TodayPanel contacts={data.today} />
          <CallClock />
        </>
      }
    >
      <Form look="keys" hidden={{ sentKey, ...(data.hours && { termin: data.hours.id }) }}>
        <ContactFields choices={data} results={answers} {...{ entered, problems }} />
        <div class="b-ask__end">
          <Actions>
            <Button>{t["counselling.contact.save"]}</Button>
            <kbd aria-hidden="true">↵</kbd>
            <button class="kern-btn kern-btn--secondary" name="result" value="fall" data-pick-key="n">
              <span class="kern-label">{t["counselling.contact.to-case"]}</span>
              <kbd aria-hidden="true">N</kbd>
            </button>
          </Actions>
          <p class="b-small b-muted">{t["counselling.contact.lead"]}</p>
        </div>
      </Form>
    </Split>
  </Stack>
);
