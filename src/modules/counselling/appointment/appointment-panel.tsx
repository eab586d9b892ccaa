import { Icon } from "#ui/icons/icon.tsx";
import { Panel } from "#ui/layout.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { casePath } from "../case/case.ts";
import { isOpen } from "../case/transition.ts";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { whenOf } from "./appointment-parts.tsx";
import { appointmentPath } from "./appointment.ts";

/** What is arranged in the case, the next first. */
export function AppointmentPanel({ file }: { readonly file: CaseFile }) {
  const coming = file.appointments.filter(({ state }) => state === "vereinbart").toReversed();
  return (
    <Panel labelledby="termine">
      <h2 id="termine">{t["counselling.appointment.all-of-case"]}</h2>
      {coming.length === 0 && <p class="b-muted">{t["counselling.appointment.none-of-case"]}</p>}
      {coming.length > 0 && (
        <ul class="b-list">
          {coming.map((each) => (
            <li key={each.id}>
              <Icon name="calendar" /> <a href={appointmentPath(each)}>{whenOf(each)}</a>
              <br />
              <span class="b-small b-muted">{[each.staffName, each.placeName].filter(Boolean).join(", ")}</span>
            </li>
          ))}
        </ul>
      )}
      {isOpen(file.case) && (
        <p>
          <a href={`${casePath(file.case.id)}/termin`}>{t["counselling.appointment.book"]}</a>
        </p>
      )}
    </Panel>
  );
}
