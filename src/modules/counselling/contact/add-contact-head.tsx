import { localOf } from "#platform/dates/clock.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { HeadRow } from "#ui/layout.tsx";
import type { ContactTemplate } from "../template/template.ts";
import { appointmentDe } from "../texts/appointment-de.ts";
import { contactDe as t } from "../texts/contact-de.ts";
import { outreachDe } from "../texts/outreach-de.ts";
import { tallyDe } from "../texts/tally-de.ts";
import { templateDe } from "../texts/template-de.ts";
import type { OwnContact } from "./own-contacts.store.ts";

/** What happened just now; it stands in the address. */
export interface JustDone {
  readonly gespeichert?: string | undefined;
  readonly schon?: "ja" | undefined;
  readonly zurueckgenommen?: number | undefined;
}

interface Props {
  readonly done: JustDone;
  readonly today: readonly OwnContact[];
  readonly templates: readonly ContactTemplate[];
}

/** The title, what was saved a moment ago with its way back, and the short ways. */
export const AddContactHead = ({ done, today, templates }: Props) => (
  <>
    <HeadRow>
      <h1>{t["counselling.contact.add"]}</h1>
      <Done done={done} saved={today.find(({ id }) => id === done.gespeichert)} />
      <div class="b-chips">
        <a class="b-chip" href="/arbeit/kontakte/neu?wie=zuletzt" data-pick-key="w">
          <Icon name="undo" />
          {t["counselling.contact.as-last"]} <kbd aria-hidden="true">W</kbd>
        </a>
        <a class="b-chip" href="/arbeit/kontakte/strichliste">
          <Icon name="document" />
          {tallyDe["counselling.tally.short"]}
        </a>
        <a class="b-chip" href="/arbeit/kontakte/unterwegs">
          <Icon name="phone" />
          {outreachDe["counselling.outreach.short"]}
        </a>
      </div>
    </HeadRow>
    {templates.length > 0 && (
      <nav class="b-chips" aria-label={templateDe["counselling.template.list"]}>
        {templates.map(({ id, name }) => (
          <a key={id} class="b-chip" href={`/arbeit/kontakte/neu?vorlage=${id}`}>
            {name}
          </a>
        ))}
      </nav>
    )}
  </>
);

function Done({ done, saved }: { readonly done: JustDone; readonly saved: OwnContact | undefined }) {
  if (saved)
    return (
      <form method="post" action={`/arbeit/kontakte/${saved.id}/zuruecknehmen`}>
        <input type="hidden" name="zurueck" value="neu" />
        <span class="b-state b-state--ok">
          <Icon name="check" />
          <output>
            {done.schon ? t["counselling.contact.sent-before"] : t["counselling.contact.saved-at"](atOf(saved))}
          </output>
          <button class="b-undo">{t["counselling.contact.undo"]}</button>
          {saved.result === "termin" && (
            <a href="/arbeit/termine/neu">{appointmentDe["counselling.appointment.book"]}</a>
          )}
          {saved.result === "verwiesen" && (
            <a href={`/arbeit/kontakte/${saved.id}/vermitteln`}>{t["counselling.contact.pass-on"]}</a>
          )}
        </span>
      </form>
    );
  if (done.zurueckgenommen === undefined) return null;
  return (
    <span class="b-state b-state--ok">
      <Icon name="check" />
      <output>{t["counselling.contact.taken-back"]({ count: done.zurueckgenommen })}</output>
    </span>
  );
}

const atOf = ({ createdAt }: OwnContact) => ({ time: localOf(createdAt).time });
