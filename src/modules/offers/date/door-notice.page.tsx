import { timesInWords } from "#platform/dates/in-words.ts";
import { Actions, Button } from "#ui/button.tsx";
import { DeedCrumbs } from "../offer/offer-head.tsx";
import { namesOf } from "../revision/offer-in-fields.ts";
import { staffDay } from "../series/override-in-words.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import type { DatesData } from "./offer-dates.page.tsx";

/** A sheet for the door: what, when, where, whom to call. Frame and buttons stay off the paper. */
export function DoorNoticePage({ offer, dates, today, choices }: DatesData) {
  const nameOf = namesOf(choices);
  const { placeId, meetingPoint, contactPhone } = offer;
  return (
    <div class="b-stack">
      <div class="b-noprint b-stack">
        <DeedCrumbs offer={offer} here={t["offers.notice.title"]} to="dates" />
        <Actions>
          <Button icon="printer" prints>
            {t["offers.notice.print"]}
          </Button>
        </Actions>
      </div>
      <h1>{offer.title}</h1>
      {offer.summary && <p class="b-lead">{offer.summary}</p>}
      <p class="b-lead">{[placeId && nameOf(placeId), meetingPoint].filter(Boolean).join(" · ")}</p>
      <h2>{t["offers.notice.dates"]}</h2>
      <ul class="b-list">
        {dates.map(({ id, day, starts, ends, status, placeId: where }) => (
          <li key={id}>
            {status === "cancelled" ? (
              t["offers.notice.cancelled"]({ day: staffDay(day) })
            ) : (
              <>
                <b>{staffDay(day)}</b> <span class="b-num">{timesInWords(starts, ends, "de")}</span>
                {where !== null && where !== placeId && ` ${nameOf(where)}`}
              </>
            )}
          </li>
        ))}
      </ul>
      {contactPhone && (
        <p class="b-lead">
          {t["offers.notice.questions"]} <span class="b-num">{contactPhone}</span>
        </p>
      )}
      <p class="b-small">{t["offers.notice.printed"]({ date: today })}</p>
    </div>
  );
}
