import { Actions, Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { Document } from "#ui/page.tsx";
import { ContactFields } from "../contact/contact-fields.tsx";
import type { ContactChoices } from "../contact/contact-offer.ts";
import { resultPicks } from "../contact/contact-picks.ts";
import { outreachDe as t } from "../texts/outreach-de.ts";

/** A case is not opened on the way: it needs a name, and no name is ever kept on a device. */
const answers = resultPicks.filter(({ value }) => value !== "fall");

/** A page of its own, without the frame: it is kept on the device, so it must not say who works here. */
export const OutreachPage = ({ choices }: { readonly choices: ContactChoices }) => (
  <Document look="staff" title={t["counselling.outreach.title"]} unlisted islands={["outreach", "contact-keys"]}>
    <main id="inhalt" class="b-outreach b-stack b-stack--m">
      <p>
        <a href="/arbeit/kontakte/neu">{t["counselling.outreach.back"]}</a>
      </p>
      <h1>{t["counselling.outreach.ask"]}</h1>
      <p class="b-muted b-measure">{t["counselling.outreach.lead"]}</p>
      <Waiting />
      <form class="b-ask" method="post" action="/arbeit/kontakte/neu" data-outreach novalidate>
        <input type="hidden" name="office" value={choices.own[0] ?? ""} />
        <div class="b-note b-note--bad" data-outreach-problem role="alert" tabindex={-1} hidden>
          <Icon name="warning" />
          <p>{t["counselling.outreach.incomplete"]}</p>
        </div>
        <ContactFields
          choices={choices}
          results={answers}
          entered={{ channel: "unterwegs", stadtbezirk: choices.own[0] ?? "" }}
          problems={[]}
        />
        <div class="b-ask__end">
          <Actions>
            <Button>{t["counselling.outreach.save"]}</Button>
          </Actions>
        </div>
      </form>
    </main>
  </Document>
);

/** What waits on this device; the words for one, several and none stand ready for the island. */
const Waiting = () => (
  <div
    class="b-note"
    data-outreach-state
    data-sent={t["counselling.outreach.sent"]}
    data-saved={t["counselling.outreach.saved"]}
    data-one={t["counselling.outreach.waits.one"]}
    data-many={t["counselling.outreach.waits.many"]}
    data-signed-out={t["counselling.outreach.signed-out"]}
    data-refused={t["counselling.outreach.refused"]}
    hidden
  >
    <Icon name="clock" />
    <div class="b-stack b-stack--s">
      <output data-outreach-words />
      <p data-outreach-sign-in hidden>
        <a href="/anmelden?zurueck=/arbeit/kontakte/unterwegs">{t["counselling.outreach.sign-in"]}</a>
      </p>
    </div>
  </div>
);
