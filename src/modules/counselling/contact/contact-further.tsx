import { Actions, LinkButton } from "#ui/button.tsx";
import { StateTrack } from "../referral/state-track.tsx";
import { contactDe as t } from "../texts/contact-de.ts";
import { referralDe } from "../texts/referral-de.ts";
import type { ShownContact } from "./correct-contact.page.tsx";

/** What can come of a contact later: somebody is asked, or it becomes a case. */
export const Further = ({ contact, ofCase, referrals }: Pick<ShownContact, "contact" | "ofCase" | "referrals">) => (
  <>
    <Actions>
      <LinkButton href={`/arbeit/kontakte/${contact.id}/vermitteln`} look="secondary" icon="send">
        {referralDe["counselling.referral.pass-on"]}
      </LinkButton>
      <LinkButton href={ofCase} look="secondary" icon="heart">
        {t["counselling.contact.to-case"]}
      </LinkButton>
    </Actions>
    {referrals.length > 0 && (
      <section aria-labelledby="vermittlungen" class="b-stack b-stack--s">
        <h2 id="vermittlungen">{referralDe["counselling.referral.list"]}</h2>
        {referrals.map(({ id, targetName, state }) => (
          <div key={id} class="b-stack b-stack--s">
            <h3>
              <a href={`/arbeit/vermittlungen/${id}`}>{targetName}</a>
            </h3>
            <StateTrack state={state} small />
          </div>
        ))}
      </section>
    )}
  </>
);
