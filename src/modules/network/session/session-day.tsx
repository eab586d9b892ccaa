import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { DayPart } from "#platform/web/module.ts";
import { Panel } from "#ui/layout.tsx";
import { sessionDe as t } from "../texts/session-de.ts";
import { sessionPath, sessionsPath } from "./session.ts";
import { whenOf } from "./session-parts.tsx";
import { showOwnDay } from "./session.view.ts";

/** In „Mein Tag“: one's own duty by the hour, and what the office has not counted yet. */
export const sessionsDay: DayPart = {
  view: "network.session.own-day",
  show: async (c) => {
    const { sessions, uncounted } = await look(showOwnDay, doerOf(c), {});
    return {
      timed: sessions.map((session) => ({
        at: session.startsAt,
        until: session.endsAt,
        title: `${t[`network.session.kind.${session.kind}`]}: ${session.placeName}`,
        href: sessionPath(session),
      })),
      aside: uncounted.total > 0 && (
        <Panel labelledby="ungezaehlt">
          <h2 id="ungezaehlt">
            {t["network.session.standing.ungezaehlt"]} <span class="b-count b-count--sun">{uncounted.total}</span>
          </h2>
          <ul class="b-list">
            {uncounted.sessions.map((session) => (
              <li key={session.id}>
                <a href={`${sessionPath(session)}/zaehlen`}>{session.placeName}</a>
                <br />
                <span class="b-small b-muted">{whenOf(session)}</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={`${sessionsPath}?stand=ungezaehlt`}>{t["network.session.uncounted.show"]}</a>
          </p>
        </Panel>
      ),
    };
  },
};
