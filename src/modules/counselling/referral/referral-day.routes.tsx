import { look } from "#platform/action/view.ts";
import { daysBetween } from "#platform/dates/local-date.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { DayPart } from "#platform/web/module.ts";
import { Panel } from "#ui/layout.tsx";
import { referralDe as t } from "../texts/referral-de.ts";
import type { ListedReferral } from "./referral.store.ts";
import { showReferrals } from "./show-referral.view.ts";

const most = 4;

/** In „Mein Tag“: who said yes, and who has not answered yet. */
export const referralsDay: DayPart = {
  view: "counselling.referral.list",
  show: async (c) => {
    const agreed = await look(showReferrals, doerOf(c), { stand: "zugesagt" });
    const open = await look(showReferrals, doerOf(c), { stand: "offen" });
    if (agreed.total + open.total === 0) return {};
    return {
      aside: (
        <>
          {agreed.total > 0 && (
            <Panel labelledby="zugesagt">
              <h2 id="zugesagt">
                {t["counselling.referral.stand.zugesagt"]} <span class="b-count b-count--sun">{agreed.total}</span>
              </h2>
              <Few referrals={agreed.referrals} today={agreed.today} />
            </Panel>
          )}
          {open.total > 0 && (
            <Panel labelledby="ohne-antwort">
              <h2 id="ohne-antwort">{t["counselling.referral.day.open"]}</h2>
              <Few referrals={open.referrals} today={open.today} />
              <p>
                <a href="/arbeit/vermittlungen">{t["counselling.referral.day.all"]({ count: open.total })}</a>
              </p>
            </Panel>
          )}
        </>
      ),
    };
  },
};

const Few = ({ referrals, today }: Pick<Awaited<ReturnType<typeof showReferrals.load>>, "referrals" | "today">) => (
  <ul class="b-list">
    {referrals.slice(0, most).map(({ id, targetName, sentOn, what }: ListedReferral) => (
      <li key={id}>
        <a href={`/arbeit/vermittlungen/${id}`}>{targetName}</a>
        <br />
        <span class="b-small b-muted">
          {t["counselling.referral.days"]({ days: daysBetween(sentOn, today) })} · {what}
        </span>
      </li>
    ))}
  </ul>
);
