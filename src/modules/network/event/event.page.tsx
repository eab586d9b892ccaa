import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { State } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { type FactRow, FactsList } from "#ui/list/facts-list.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { DoneNote } from "../form/done-note.tsx";
import { OneButton } from "../form/one-button.tsx";
import { visitorsFor } from "../office/office-colleagues.ts";
import { partnerPath } from "../partner/partner.ts";
import { eventDe as t } from "../texts/event-de.ts";
import { eventPath, eventsPath, freePlaces } from "./event.ts";
import type { EventPartner } from "./event-hosts.store.ts";
import { EventState, eventWhen, registeredInWords } from "./event-parts.tsx";
import type { NamedEvent } from "./event.store.ts";

export interface ShownEvent {
  readonly event: NamedEvent;
  readonly today: LocalDate;
  readonly partners: readonly EventPartner[];
  readonly mayWork: boolean;
  readonly mayPlan: boolean;
}

export function EventPage({ shown, done }: { readonly shown: ShownEvent; readonly done: string | undefined }) {
  const { event, mayWork, mayPlan } = shown;
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: t["network.event.menu"], href: eventsPath }]}
        here={eventWhen(event)}
      />
      <HeadRow>
        <h1>
          {event.title} {event.example && <State>{t["network.event.example"]}</State>}
        </h1>
        <Actions>
          {mayPlan && (
            <LinkButton icon="plus" href={`${eventsPath}/neu?wie=${event.id}`}>
              {t["network.event.plan.again"]}
            </LinkButton>
          )}
        </Actions>
      </HeadRow>
      <DoneNote done={done}>
        {done === "gespeichert" && mayWork && event.undoable && (
          <OneButton action={`${eventPath(event)}/rueckgaengig`} hidden={{ stand: String(event.version) }}>
            {t["network.event.undo"]}
          </OneButton>
        )}
      </DoneNote>
      <FactsList rows={factsOf(shown)} />
      {mayWork && <Deeds shown={shown} />}
    </>
  );
}

const row = (term: string, value: FactRow["value"] | null): readonly FactRow[] =>
  value === null ? [] : [{ term, value }];

const factsOf = ({ event, today, partners, mayWork }: ShownEvent): readonly FactRow[] => [
  { term: t["network.event.when"], value: eventWhen(event) },
  { term: t["network.event.standing"], value: <EventState event={event} today={today} /> },
  ...row(t["network.event.reason"], event.reason),
  { term: t["network.event.place"], value: event.placeName },
  { term: t["network.event.kind"], value: t[`network.event.kind.${event.kind}`] },
  ...row(t["network.event.summary"], event.summary),
  { term: t["network.event.hosts"], value: <Hosts event={event} partners={partners} /> },
  { term: t["network.event.registrations"], value: <Registrations event={event} own={mayWork} /> },
  ...row(t["network.event.visitors"], event.visitors === null ? null : visitorsFor(event.visitors, mayWork)),
  ...row(t["network.event.evaluation"], event.evaluation),
  {
    term: t["network.event.visibility"],
    value: t[event.public ? "network.event.is-public" : "network.event.not-public"],
  },
];

const Hosts = ({ event, partners }: Pick<ShownEvent, "event" | "partners">) => (
  <>
    {event.officeNames.length === 0 ? t["network.event.hosts.none"] : event.officeNames.join(", ")}
    {partners.map((partner) => (
      <span key={partner.id}>
        , <a href={partnerPath(partner)}>{partner.name}</a>
      </span>
    ))}
  </>
);

/** Only whoever registers people needs to know how many seats are left: for others the number could tell how few came. */
const Registrations = ({ event, own }: { readonly event: NamedEvent; readonly own: boolean }) => {
  const free = freePlaces(event);
  return (
    <>
      {registeredInWords(event, own)}
      {own && free !== null && event.state === "geplant" && ` · ${t["network.event.free"]({ count: free })}`}
    </>
  );
};

function Deeds({ shown: { event, today } }: { readonly shown: ShownEvent }) {
  const here = eventPath(event);
  if (event.state === "abgesagt") return <OneButton action={`${here}/zurueck`}>{t["network.event.replan"]}</OneButton>;
  return (
    <>
      <Actions>
        {event.onDay <= today && (
          <LinkButton look="primary" icon="people" href={`${here}/zaehlen`}>
            {t["network.event.hold"]}
          </LinkButton>
        )}
        {event.state === "geplant" && (
          <LinkButton look={event.onDay > today ? "primary" : "secondary"} icon="phone" href={`${here}/anmelden`}>
            {t["network.event.register"]}
          </LinkButton>
        )}
        <LinkButton icon="pen" href={`${here}/aendern`}>
          {t["network.event.edit"]}
        </LinkButton>
        <LinkButton icon="people" href={`${here}/ausrichtende`}>
          {t["network.event.hosts.change"]}
        </LinkButton>
        {event.state === "geplant" && (
          <>
            <LinkButton icon="cross" href={`${here}/absagen`}>
              {t["network.event.cancel"]}
            </LinkButton>
            <LinkButton look="tertiary" href={`${here}/loeschen`}>
              {t["network.event.remove"]}
            </LinkButton>
          </>
        )}
      </Actions>
      {event.state === "stattgefunden" && <OneButton action={`${here}/zurueck`}>{t["network.event.replan"]}</OneButton>}
    </>
  );
}
