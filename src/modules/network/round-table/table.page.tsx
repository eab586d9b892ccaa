import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { HeadRow, Panel, Split } from "#ui/layout.tsx";
import { DoneNote } from "../form/done-note.tsx";
import { OneButton } from "../form/one-button.tsx";
import { partnerPath } from "../partner/partner.ts";
import { roundTableDe as t } from "../texts/round-table-de.ts";
import type { MeetingTask } from "./meeting.store.ts";
import { TableCrumbs } from "./round-table-crumbs.tsx";
import { type Member, meetingPath, type OfficeMeeting, type RoundTable, tablePath } from "./round-table.ts";
import { TaskList } from "./task-list.tsx";

interface Props {
  readonly table: RoundTable;
  readonly members: readonly Member[];
  readonly nextHost: Member | undefined;
  readonly meetings: readonly OfficeMeeting[];
  readonly tasks: readonly MeetingTask[];
  readonly mayWork: boolean;
  readonly done: string | undefined;
}

export const TablePage = ({ table, members, nextHost, meetings, tasks, mayWork, done }: Props) => (
  <>
    <TableCrumbs here={table.name} />
    <HeadRow>
      <h1>{table.name}</h1>
      {mayWork && (
        <Actions>
          <LinkButton look="primary" icon="plus" href={`${tablePath(table)}/treffen`}>
            {t["network.meeting.plan"]}
          </LinkButton>
          <LinkButton icon="pen" href={`${tablePath(table)}/aendern`}>
            {t["network.round-table.change"]}
          </LinkButton>
        </Actions>
      )}
    </HeadRow>
    <DoneNote done={done} />
    {table.endedOn !== null && <State>{t["network.round-table.ended"]}</State>}
    {table.about !== null && <p class="b-measure">{table.about}</p>}
    {nextHost && table.endedOn === null && <Note>{t["network.round-table.turn"](nextHost)}</Note>}
    <Split kind="even" aside={<Members {...{ table, members, mayWork }} />}>
      <Meetings meetings={meetings} />
      <Panel labelledby="aufgaben">
        <h2 id="aufgaben">{t["network.meeting-task.open"]}</h2>
        <TaskList tasks={tasks} mayWork={mayWork} />
      </Panel>
    </Split>
  </>
);

const Meetings = ({ meetings }: Pick<Props, "meetings">) => (
  <Panel labelledby="treffen">
    <h2 id="treffen">{t["network.meeting.list"]}</h2>
    {meetings.length === 0 && <p class="b-muted">{t["network.meeting.list.none"]}</p>}
    {meetings.map((each) => (
      <p key={each.id}>
        <a href={meetingPath(each)}>{plainDateInWords(each.onDay, "de")}</a>, {each.place}{" "}
        <State tone={each.state === "geplant" ? "wait" : each.state === "stattgefunden" ? "ok" : "info"}>
          {t[`network.meeting.state.${each.state}`]}
        </State>
      </p>
    ))}
  </Panel>
);

const Members = ({ table, members, mayWork }: Pick<Props, "table" | "members" | "mayWork">) => (
  <Panel labelledby="mitglieder">
    <HeadRow>
      <h2 id="mitglieder">{t["network.round-table.members"]}</h2>
      {mayWork && (
        <LinkButton icon="plus" href={`${tablePath(table)}/mitglieder`}>
          {t["network.round-table.join"]}
        </LinkButton>
      )}
    </HeadRow>
    {members.length === 0 && <p class="b-muted">{t["network.round-table.members.none"]}</p>}
    {members.map(({ partnerId, name, lastHostedOn }) => (
      <div key={partnerId} class="b-row b-row--between">
        <p>
          <a href={partnerPath({ id: partnerId })}>{name}</a>
          <br />
          <span class="b-small b-muted">
            {lastHostedOn === null
              ? t["network.round-table.hosted.never"]
              : t["network.round-table.hosted"]({ day: plainDateInWords(lastHostedOn, "de") })}
          </span>
        </p>
        {mayWork && (
          <OneButton
            action={`${tablePath(table)}/mitglieder/${partnerId}/herausnehmen`}
            fullLabel={t["network.round-table.leave-of"]({ name })}
          >
            {t["network.round-table.leave"]}
          </OneButton>
        )}
      </div>
    ))}
  </Panel>
);
