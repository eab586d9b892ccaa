import { shortDateWithYear, timeInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { State } from "#ui/feedback/note.tsx";
import { visitorsFor } from "../office/office-colleagues.ts";
import { eventDe as t } from "../texts/event-de.ts";
import { isEventUncounted, type OfficeEvent } from "./event.ts";

type When = Pick<OfficeEvent, "onDay" | "startsAt" | "endsAt">;

export function eventWhen({ onDay, startsAt, endsAt }: When): string {
  const date = shortDateWithYear(onDay, "de");
  if (startsAt === null) return date;
  const from = timeInWords(startsAt);
  const times =
    endsAt === null
      ? t["network.event.from-only"]({ from })
      : t["network.event.times"]({ from, until: timeInWords(endsAt) });
  return `${date}, ${times}`;
}

const tones = { geplant: "info", stattgefunden: "ok", abgesagt: "bad" } as const;

interface StateProps {
  readonly event: Pick<OfficeEvent, "state" | "onDay">;
  readonly today: LocalDate;
}

export function EventState({ event, today }: StateProps) {
  if (isEventUncounted(event, today)) return <State tone="wait">{t["network.event.state.ungezaehlt"]}</State>;
  return <State tone={tones[event.state]}>{t[`network.event.state.${event.state}`]}</State>;
}

/** "12", "12 von 20 Plätzen", "–" when nobody needs to register and nobody did. */
export function registeredInWords({ registrations, places }: OfficeEvent, own: boolean): string {
  if (registrations === null && places === null) return "–";
  const count = visitorsFor(registrations ?? 0, own);
  return places === null ? count : t["network.event.registered.of"]({ count, places });
}
