import { Actions, LinkButton } from "#ui/button.tsx";
import { newsletterTexts as t } from "../../texts/newsletter.ts";

export const dones = ["danke", "bestellt", "geaendert", "beendet"] as const;
export type Done = (typeof dones)[number];

/** What was done, and what comes next. */
export const DonePage = ({ done }: { readonly done: Done }) => (
  <>
    <h1>{t[`directory.newsletter.${done}.title`]}</h1>
    <p class="b-lead b-measure">{t[`directory.newsletter.${done}.text`]}</p>
    <p class="b-measure">{t[`directory.newsletter.${done}.more`]}</p>
    <Actions>
      <LinkButton href="/angebote">{t["directory.newsletter.on"]}</LinkButton>
      {done === "beendet" && <LinkButton href="/rundbrief">{t["directory.newsletter.here"]}</LinkButton>}
    </Actions>
  </>
);
