import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { DayPart } from "#platform/web/module.ts";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { Panel } from "#ui/layout.tsx";
import { whoOf } from "./appointment-parts.tsx";
import { appointmentPath, appointmentsPath } from "./appointment.ts";
import { showAppointmentDay, showAppointments } from "./appointment.view.ts";

/** In „Mein Tag“: who comes today by the hour; whom to ring, and what is still to be noted. */
export const appointmentsDay: DayPart = {
  view: "counselling.appointment.list-day",
  show: async (c) => {
    const { known } = await look(showAppointmentDay, doerOf(c), {});
    const { toNote, toRemind } = await look(showAppointments, doerOf(c), {});
    return {
      timed: known.map((each) => ({
        at: each.startsAt,
        until: each.endsAt,
        title: t["counselling.appointment.one"]({ who: whoOf(each) }),
        href: appointmentPath(each),
        detail: each.placeName,
      })),
      aside: toNote + toRemind > 0 && (
        <Panel labelledby="termine">
          <h2 id="termine">{t["counselling.appointment.menu"]}</h2>
          <ul class="b-list">
            {toNote > 0 && (
              <li>
                <a href={`${appointmentsPath}?stand=nachtragen`}>
                  {t["counselling.appointment.to-note"]({ count: toNote })}
                </a>
              </li>
            )}
            {toRemind > 0 && (
              <li>
                <a href={`${appointmentsPath}?stand=erinnern`}>
                  {t["counselling.appointment.to-remind"]({ count: toRemind })}
                </a>
              </li>
            )}
          </ul>
        </Panel>
      ),
    };
  },
};
