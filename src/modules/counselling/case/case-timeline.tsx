import { tightDateInWords } from "#platform/dates/in-words.ts";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Timeline, type TimelineEntry } from "#ui/feedback/timeline.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { documentDe } from "../texts/document-de.ts";
import { appointmentInWords } from "../appointment/appointment-parts.tsx";
import { fileDe as t } from "../texts/file-de.ts";
import { nameOf, type CaseFile } from "./case-file.ts";
import { casePath } from "./case.ts";
import { type Happened, timelineOf } from "./timeline.ts";

interface Props {
  readonly file: CaseFile;
  readonly kind?: string | undefined;
  readonly most?: number;
}

export function CaseTimeline({ file, kind, most = 500 }: Props) {
  const shown = timelineOf(file).filter((each) => kind === undefined || each.kind === kind);
  if (shown.length === 0)
    return <EmptyState level={3} heading={t["counselling.timeline.none"]} text={t["counselling.timeline.none.text"]} />;
  return <Timeline entries={shown.slice(0, most).map((each) => entryOf(file, each))} />;
}

function entryOf(file: CaseFile, happened: Happened): TimelineEntry {
  const { onDay, actorId } = happened;
  const when = onDay === file.today ? t["counselling.timeline.today"] : tightDateInWords(onDay, file.today, "de");
  const by = nameOf(file, actorId);
  return {
    when,
    note: noteOf(happened),
    phase: onDay > file.today ? "later" : happened.kind === "follow-up" && !happened.followUp.doneOn ? "now" : "done",
    title: titleOf(happened),
    children: (
      <>
        <Detail happened={happened} />
        {by && <p class="b-small b-muted">{by}</p>}
      </>
    ),
  };
}

const noteOf = (happened: Happened): string | undefined =>
  happened.kind === "contact" && happened.contact.minutes !== null
    ? t["counselling.timeline.minutes"]({ minutes: happened.contact.minutes })
    : undefined;

function titleOf(happened: Happened): string {
  switch (happened.kind) {
    case "contact":
      return [t[`counselling.kind.${happened.contact.kind}`], happened.contact.participants].filter(Boolean).join(", ");
    case "event":
      return t[`counselling.event.${happened.event.kind}`];
    case "consent":
      return t["counselling.timeline.consent"]({ scope: t[`counselling.scope.${happened.consent.scope}`] });
    case "assessment":
      return t["counselling.assessment.write"];
    case "document":
      return documentDe["counselling.document.happened"](happened.document);
    case "appointment":
      return appointmentInWords(happened.appointment);
    case "follow-up":
      return happened.followUp.doneOn
        ? t["counselling.timeline.done"]({ what: happened.followUp.what })
        : t["counselling.timeline.due"]({ what: happened.followUp.what });
  }
}

function Detail({ happened }: { readonly happened: Happened }) {
  if (happened.kind === "event") return happened.event.detail ? <p>{eventDetail(happened.event.detail)}</p> : null;
  if (happened.kind === "consent")
    return (
      <p class="b-small">
        {[happened.consent.recipient, t[`counselling.form.${happened.consent.form}`]].filter(Boolean).join(" · ")}
      </p>
    );
  if (happened.kind === "document") return <DocumentLine {...happened} />;
  if (happened.kind !== "contact") return null;
  const { place, note, private: isPrivate } = happened.contact;
  return (
    <>
      {place && <p class="b-small b-muted">{place}</p>}
      {note && <p class="b-prewrap">{note}</p>}
      {isPrivate && (
        <p class="b-small">
          <Icon name="lock" /> {t["counselling.timeline.private"]}
        </p>
      )}
    </>
  );
}

const DocumentLine = ({ document, number }: Extract<Happened, { readonly kind: "document" }>) => (
  <p class="b-small">
    <a
      href={`${casePath(document.caseId)}/unterlagen/${document.id}`}
      aria-label={documentDe["counselling.document.show-of"](document)}
    >
      {documentDe["counselling.document.show"]}
    </a>
    {number > 1 && ` · ${documentDe["counselling.document.version"]({ number })}`}
  </p>
);

/** The scope of a withdrawn consent is kept as its word. */
const eventDetail = (detail: string): string =>
  detail === "speichern" || detail === "tandem" ? t[`counselling.scope.${detail}`] : detail;
