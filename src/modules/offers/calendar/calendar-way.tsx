import { LinkButton } from "#ui/button.tsx";
import { calendarTexts as t } from "../texts/calendar.ts";
import type { CalendarAddress } from "./calendar-address.ts";

interface Props {
  readonly address: CalendarAddress;
  /** What the calendar holds, for those who hear the button without the page around it. */
  readonly what: string;
}

/** Subscribes to what the page shows; who has never done that reads first how it works. */
export function CalendarWay({ address, what }: Props) {
  return (
    <div class="b-stack b-stack--s b-noprint">
      <p>
        <LinkButton icon="calendar" href={address.webcal} fullLabel={`${t["offers.calendar.way"]}: ${what}`}>
          {t["offers.calendar.way"]}
        </LinkButton>
      </p>
      <p class="b-small">
        <a href={address.page}>{t["offers.calendar.way.what"]}</a>
      </p>
    </div>
  );
}
