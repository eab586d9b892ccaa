import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { State } from "#ui/feedback/note.tsx";
import { HeadRow, Panel } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { DoneNote } from "../form/done-note.tsx";
import { OneButton } from "../form/one-button.tsx";
import { partnerPath } from "../partner/partner.ts";
import { roundTableDe as t } from "../texts/round-table-de.ts";
import type { MeetingTask } from "./meeting.store.ts";
import { TableCrumbs, tableTrail } from "./round-table-crumbs.tsx";
import { type Member, meetingPath, type OfficeMeeting } from "./round-table.ts";
import { TaskList } from "./task-list.tsx";

export interface ShownMeeting {
  readonly meeting: OfficeMeeting;
  readonly members: readonly Member[];
  readonly attending: readonly string[];
  readonly tasks: readonly MeetingTask[];
  readonly today: string;
  readonly mayWork: boolean;
}

export function MeetingPage({ shown, done }: { readonly shown: ShownMeeting; readonly done: string | undefined }) {
  const { meeting, tasks, mayWork } = shown;
  const day = plainDateInWords(meeting.onDay, "de");
  return (
    <>
      <TableCrumbs path={tableTrail({ id: meeting.tableId, name: meeting.table })} here={day} />
      <HeadRow>
        <h1>{t["network.meeting.title"]({ table: meeting.table, day })}</h1>
        <Actions>
          <LinkButton icon="calendar" href={`${meetingPath(meeting)}/kalender.ics`}>
            {t["network.meeting.calendar"]}
          </LinkButton>
        </Actions>
      </HeadRow>
      <DoneNote done={done} />
      <Facts shown={shown} />
      {mayWork && <Deeds shown={shown} />}
      <Lines heading={t["network.meeting.agenda"]} text={meeting.agenda} id="tagesordnung" />
      <Lines heading={t["network.meeting.minutes"]} text={meeting.minutes} id="protokoll" />
      <Panel labelledby="aufgaben">
        <HeadRow>
          <h2 id="aufgaben">{t["network.meeting-task.list"]}</h2>
          {mayWork && (
            <LinkButton icon="plus" href={`${meetingPath(meeting)}/aufgabe`}>
              {t["network.meeting-task.add"]}
            </LinkButton>
          )}
        </HeadRow>
        <TaskList tasks={tasks} mayWork={mayWork} />
      </Panel>
    </>
  );
}

function Facts({ shown: { meeting, members, attending } }: { readonly shown: ShownMeeting }) {
  const host = meeting.hostId;
  return (
    <FactsList
      rows={[
        {
          term: t["network.meeting.state"],
          value: <State>{t[`network.meeting.state.${meeting.state}`]}</State>,
        },
        { term: t["network.meeting.day"], value: `${plainDateInWords(meeting.onDay, "de")}, ${timeOf(meeting)}` },
        { term: t["network.meeting.place"], value: meeting.place },
        {
          term: t["network.meeting.host"],
          value:
            host === null ? t["network.meeting.host.none"] : <a href={partnerPath({ id: host })}>{meeting.host}</a>,
        },
        ...(meeting.state === "stattgefunden"
          ? [
              {
                term: t["network.meeting.attending"],
                value: t["network.meeting.attended"]({ came: attending.length, of: members.length }),
              },
            ]
          : []),
      ]}
    />
  );
}

export const timeOf = ({ startsAt, endsAt }: Pick<OfficeMeeting, "startsAt" | "endsAt">): string =>
  t["network.meeting.time"]({ from: startsAt, until: endsAt });

function Deeds({ shown: { meeting, today } }: { readonly shown: ShownMeeting }) {
  const path = meetingPath(meeting);
  const ahead = meeting.state === "geplant" && meeting.onDay >= today;
  return (
    <Actions>
      {ahead && (
        <LinkButton look="primary" icon="send" href={`${path}/einladen`}>
          {t["network.meeting.invite"]}
        </LinkButton>
      )}
      {meeting.state !== "abgesagt" && meeting.onDay <= today && (
        <LinkButton look="primary" icon="pen" href={`${path}/protokoll`}>
          {t["network.meeting.record"]}
        </LinkButton>
      )}
      {meeting.state === "geplant" && (
        <>
          <LinkButton icon="pen" href={`${path}/aendern`}>
            {t["network.meeting.change"]}
          </LinkButton>
          <OneButton action={`${path}/absagen`}>{t["network.meeting.cancel"]}</OneButton>
        </>
      )}
    </Actions>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly text: string | null;
  readonly id: string;
}

function Lines({ heading, text, id }: LinesProps) {
  if (text === null) return null;
  return (
    <Panel labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {text.split("\n").map((line, at) => (
        <p key={at} class="b-measure">
          {line}
        </p>
      ))}
    </Panel>
  );
}
