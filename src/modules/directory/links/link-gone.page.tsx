import { Actions, LinkButton } from "#ui/button.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { partnerTexts as t } from "../texts/partner.ts";

/** One page for every link that does not hold, whatever the reason: it must not tell one from another. */
export const LinkGonePage = ({ phone }: { readonly phone: Phone }) => (
  <>
    <h1>{t["directory.link.gone"]}</h1>
    <p class="b-lead b-measure">{t["directory.link.gone.text"]}</p>
    <Actions>
      <LinkButton look="primary" href="/meldung?art=angabe">
        {t["directory.link.gone.report"]}
      </LinkButton>
      <LinkButton href="/rundbrief">{t["directory.link.gone.newsletter"]}</LinkButton>
      <LinkButton href="/">{t["directory.link.gone.start"]}</LinkButton>
    </Actions>
    <PhoneBlock heading={t["directory.link.gone.phone"]} phone={phone}>
      <p>{t["directory.link.gone.phone.text"]}</p>
    </PhoneBlock>
  </>
);
