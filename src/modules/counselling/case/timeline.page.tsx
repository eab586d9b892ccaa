import { OfferedChips } from "#ui/list/chips.tsx";
import { appointmentDe } from "../texts/appointment-de.ts";
import { fileDe as t } from "../texts/file-de.ts";
import type { CaseFile } from "./case-file.ts";
import { CaseTimeline } from "./case-timeline.tsx";
import { casePath } from "./case.ts";
import { timelineKinds } from "./timeline.ts";

const labels = {
  contact: t["counselling.timeline.contact"],
  event: t["counselling.timeline.event"],
  consent: t["counselling.timeline.consents"],
  assessment: t["counselling.timeline.assessment"],
  document: t["counselling.timeline.document"],
  appointment: appointmentDe["counselling.appointment.all-of-case"],
  "follow-up": t["counselling.timeline.follow-up"],
};

export const TimelinePage = ({ file, kind }: { readonly file: CaseFile; readonly kind: string | undefined }) => {
  const path = `${casePath(file.case.id)}/verlauf`;
  const known = timelineKinds.find((each) => each === kind);
  return (
    <>
      <h2 class="kern-sr-only">{t["counselling.tab.timeline"]}</h2>
      <OfferedChips
        chips={[
          { label: t["counselling.timeline.every"], href: path, current: known === undefined },
          ...timelineKinds.map((each) => ({
            label: labels[each],
            href: `${path}?nur=${each}`,
            current: each === known,
          })),
        ]}
      />
      <CaseTimeline file={file} kind={known} />
    </>
  );
};
