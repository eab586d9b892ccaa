import { Track } from "#ui/feedback/track.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { referralDe as t } from "../texts/referral-de.ts";
import type { ReferralState } from "./referral.ts";

const steps = ["gesendet", "gesehen", "zugesagt", "begonnen", "gehalten"] as const;
/** How far a state is on the way; an end stands where it ended and says so in words. */
const reachedBy: Readonly<Record<ReferralState, number>> = {
  gesendet: 0,
  gesehen: 1,
  frage: 1,
  zugesagt: 2,
  kontakt: 2,
  begonnen: 3,
  gehalten: 4,
  abgelehnt: 1,
  "ohne-hilfe": 1,
  verfallen: 0,
  zurueckgezogen: 0,
};

/** The way from asked to helped, and the state in words. */
export const StateTrack = ({ state, small = false }: { readonly state: ReferralState; readonly small?: boolean }) => (
  <>
    <Track
      words={uiTexts("de")}
      steps={steps.map((step) => t[`counselling.referral.state.${step}`])}
      reached={reachedBy[state]}
      small={small}
    />
    {(small || !steps.some((step) => step === state)) && (
      <p>
        <b>{t[`counselling.referral.state.${state}`]}</b>
      </p>
    )}
  </>
);
