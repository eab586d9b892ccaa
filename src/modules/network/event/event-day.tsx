import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { DayPart } from "#platform/web/module.ts";
import { Panel } from "#ui/layout.tsx";
import { eventDe as t } from "../texts/event-de.ts";
import { eventPath, eventsPath } from "./event.ts";
import { eventWhen } from "./event-parts.tsx";
import { showEventsDay } from "./event.view.ts";

/** In „Mein Tag“: what the own office holds today, and what it has not counted yet. */
export const eventsDay: DayPart = {
  view: "network.event.own-day",
  show: async (c) => {
    const { today, uncounted } = await look(showEventsDay, doerOf(c), {});
    return {
      timed: today.flatMap(({ id, startsAt, endsAt, title, placeName }) =>
        startsAt === null
          ? []
          : [{ at: startsAt, until: endsAt ?? undefined, title: `${title}: ${placeName}`, href: eventPath({ id }) }],
      ),
      aside: uncounted.total > 0 && (
        <Panel labelledby="veranstaltungen-ungezaehlt">
          <h2 id="veranstaltungen-ungezaehlt">
            {t["network.event.day.uncounted"]} <span class="b-count b-count--sun">{uncounted.total}</span>
          </h2>
          <ul class="b-list">
            {uncounted.events.map((event) => (
              <li key={event.id}>
                <a href={`${eventPath(event)}/zaehlen`}>{event.title}</a>
                <br />
                <span class="b-small b-muted">{eventWhen(event)}</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={`${eventsPath}?stand=ungezaehlt`}>{t["network.event.uncounted.show"]}</a>
          </p>
        </Panel>
      ),
    };
  },
};
