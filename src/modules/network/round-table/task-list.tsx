import { plainDateInWords } from "#platform/dates/in-words.ts";
import { OneButton } from "../form/one-button.tsx";
import { roundTableDe as t } from "../texts/round-table-de.ts";
import type { MeetingTask } from "./meeting.store.ts";

interface Props {
  readonly tasks: readonly MeetingTask[];
  readonly mayWork: boolean;
}

/** Who does what until when; what is open comes first. */
export const TaskList = ({ tasks, mayWork }: Props) => (
  <>
    {tasks.length === 0 && <p class="b-muted">{t["network.meeting-task.none"]}</p>}
    {tasks.map((task) => (
      <div key={task.id} class="b-row b-row--between">
        <p>
          {task.content}
          <br />
          <span class="b-small b-muted">{[task.who, standing(task)].filter(Boolean).join(" · ")}</span>
        </p>
        {mayWork && task.doneOn === null && (
          <OneButton
            action={`/arbeit/netzwerk/aufgabe/${task.id}/erledigt`}
            icon="check"
            fullLabel={t["network.meeting-task.done-what"]({ what: task.content })}
          >
            {t["network.meeting-task.done"]}
          </OneButton>
        )}
      </div>
    ))}
  </>
);

function standing({ dueOn, doneOn }: MeetingTask): string {
  if (doneOn !== null) return t["network.meeting-task.finished"]({ day: plainDateInWords(doneOn, "de") });
  return dueOn === null ? "" : t["network.meeting-task.due"]({ day: plainDateInWords(dueOn, "de") });
}
