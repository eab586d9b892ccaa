import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { chosenId, neededDate, neededTime, optionalDate, ticked } from "../form/typed.ts";
import { ownOffice } from "../office/own-office.ts";
import { placeOf } from "../office/site-choices.store.ts";
import { endsLater, onDuty, type Session, sessionKinds } from "./session.ts";
import { sessionsPolicy } from "./session.policy.ts";
import { datesOf, rhythms, ruleOf, type SessionSeries } from "./session-series.ts";
import { insertSeries } from "./session-series.store.ts";
import { insertSessions } from "./session.store.ts";

/** When and where, as the fields say it. */
export const WhenForm = z.object({
  tag: neededDate,
  von: neededTime,
  bis: neededTime,
  ort: chosenId,
  ortname: optionalText(200),
});

export const DutyForm = z.object({ wer: chosenId, vertretung: chosenId });

const PlanForm = WhenForm.extend(DutyForm.shape).extend({
  art: z.enum(sessionKinds, "network.session.no-kind"),
  buero: chosenId,
  rhythmus: z.enum(rhythms).catch("einmal"),
  ende: optionalDate,
  ferien: ticked,
  oeffentlich: ticked,
});

/** One date, or a series whose dates of the next weeks are made at once. */
export const planSession = action({
  name: "network.session.plan",
  input: PlanForm,
  subject: noSubject,
  policy: sessionsPolicy,

  async run({ tx, input, actor, today }) {
    const { art: kind, tag, von, bis, rhythmus, ende } = input;
    if (tag < today && rhythmus !== "einmal") throw refuseFields({ field: "tag", reason: "network.session.in-past" });
    if (ende !== null && ende < tag) throw refuseFields({ field: "ende", reason: "network.session.ends-early" });
    const times = endsLater({ startsAt: von, endsAt: bis });
    const duty = onDuty(
      { staffId: input.wer, substituteId: input.vertretung },
      { staffId: input.wer, substituteId: input.vertretung },
    );
    const officeId = ownOffice(actor, input.buero);
    const what = { kind, officeId, ...(await placeOf(tx, input)), ...duty, public: input.oeffentlich, example: false };
    if (rhythmus === "einmal") {
      const single = { ...what, ...times, id: newId(), onDay: tag, ...fresh, seriesId: null, seriesDay: null };
      await insertSessions(tx, [single]);
      return { id: single.id, dates: 1 };
    }
    const wanted = {
      rhythm: rhythmus,
      from: tag,
      until: ende,
      starts: von,
      ends: bis,
      notInSchoolHolidays: input.ferien,
    };
    const series: SessionSeries = { ...what, id: newId(), rule: ruleOf(wanted), endedOn: null, version: 1 };
    const dates = datesOf(series, today, holidaysNw()).map((each) => ({ ...each, id: newId() }));
    if (dates.length === 0) throw refuseFields({ field: "tag", reason: "network.session.no-date" });
    await insertSeries(tx, series);
    await insertSessions(tx, dates);
    return { id: dates[0]?.id ?? series.id, dates: dates.length };
  },

  journal: (_, { id }) => ({ subject: id }),
});

const fresh = { state: "geplant", reason: null, visitors: null, version: 1 } as const satisfies Partial<Session>;
