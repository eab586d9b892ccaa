import { DaySection } from "#frame/desk/day-list.tsx";
import { listedName } from "#modules/people/index.ts";
import { look } from "#platform/action/view.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { DayPart, FindPart } from "#platform/web/module.ts";
import { DueState } from "../follow-up/follow-up-panel.tsx";
import { followUpsPath } from "../follow-up/list-follow-ups.page.tsx";
import { showFollowUps } from "../follow-up/list-follow-ups.view.ts";
import { caseDe } from "../texts/case-de.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { casePath } from "./case.ts";
import { showCases } from "./list-cases.view.ts";
import { showRecentCases } from "./list-recent.view.ts";

const most = 10;

/** What is due today or was due before. */
export const followUpsDay: DayPart = {
  view: "counselling.follow-up.list",
  show: async (c) => {
    const { followUps, total, today } = await look(showFollowUps, doerOf(c), {});
    return {
      main: (
        <DaySection
          id="wiedervorlagen"
          title={t["counselling.follow-up.list"]}
          total={total}
          more={{ label: t["counselling.follow-up.until-all"], href: followUpsPath }}
        >
          {total === 0 ? (
            <p class="b-muted">{t["counselling.follow-up.none"]}</p>
          ) : (
            <ul class="b-list">
              {followUps.slice(0, most).map((each) => (
                <li key={each.id}>
                  <DueState dueOn={each.dueOn} today={today} /> {each.what}
                  <br />
                  <a href={casePath(each.caseId)}>{listedName(each)}</a>, {plainDateInWords(each.dueOn, "de")}
                </li>
              ))}
            </ul>
          )}
        </DaySection>
      ),
    };
  },
};

/** Where somebody was before the telephone rang. */
export const recentCasesDay: DayPart = {
  view: "counselling.case.list-recent",
  show: async (c) => {
    const recent = await look(showRecentCases, doerOf(c), {});
    return {
      aside: recent.length > 0 && (
        <DaySection id="zuletzt" title={caseDe["counselling.case.list-recent"]}>
          <ul class="b-list">
            {recent.map((each) => (
              <li key={each.id}>
                <a href={casePath(each.id)}>{listedName(each)}</a>
                <br />
                <span class="b-small b-muted">{caseDe["counselling.case.title"](each)}</span>
              </li>
            ))}
          </ul>
        </DaySection>
      ),
    };
  },
};

/** Cases by name, number or telephone, among those that one may read. */
export const caseFinds: FindPart = {
  view: "counselling.case.list",
  heading: caseDe["counselling.case.list"],
  find: async (doer, q) => {
    const { cases } = await look(showCases, doer, { q });
    return cases.slice(0, 20).map((each) => ({
      title: listedName(each),
      href: casePath(each.id),
      detail: `${caseDe["counselling.case.title"](each)}, ${caseDe[`counselling.state.${each.state}`]}`,
    }));
  },
};
