import { plainDateInWords } from "#platform/dates/in-words.ts";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Stack } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { type CaseFile, nameOf } from "../case/case-file.ts";
import { casePath } from "../case/case.ts";
import { isOpen } from "../case/transition.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { areasOfLife, type Assessment, notes } from "./assessment.ts";

/** The newest assessment in full, the older ones folded. */
export const AssessmentsPage = ({ file }: { readonly file: CaseFile }) => {
  const [latest, ...older] = file.assessments;
  return (
    <>
      {latest ? (
        <AssessmentFacts file={file} seen={latest} />
      ) : (
        <EmptyState heading={t["counselling.assessment.none"]} text={t["counselling.assessment.none.text"]} />
      )}
      {isOpen(file.case) && (
        <p>
          <LinkButton icon="pen" href={`${casePath(file.case.id)}/einschaetzung/neu`}>
            {t["counselling.assessment.new"]}
          </LinkButton>
        </p>
      )}
      {older.length > 0 && <h2>{t["counselling.assessment.older"]}</h2>}
      {older.map((seen) => (
        <details key={seen.id}>
          <summary>{headOf(file, seen)}</summary>
          <AssessmentFacts file={file} seen={seen} />
        </details>
      ))}
    </>
  );
};

const headOf = (file: CaseFile, { onDay, authorId }: Assessment): string =>
  t["counselling.assessment.of"]({ day: plainDateInWords(onDay, "de"), name: nameOf(file, authorId) ?? "–" });

const AssessmentFacts = ({ file, seen }: { readonly file: CaseFile; readonly seen: Assessment }) => (
  <Stack gap="m">
    <p class="b-muted">{headOf(file, seen)}</p>
    <FactsList rows={rowsOf(seen).filter(({ value }) => value !== "")} />
  </Stack>
);

const rowsOf = (seen: Assessment) => [
  { term: t["counselling.assessment.living"], value: seen.living ? t[`counselling.living.${seen.living}`] : "" },
  {
    term: t["counselling.assessment.pflegegrad"],
    value: seen.pflegegrad === null ? "" : t["counselling.assessment.grad"]({ grad: seen.pflegegrad }),
  },
  ...areasOfLife.map((area) => ({ term: t[`counselling.area.${area}`], value: seen[area] ?? "" })),
  {
    term: t["counselling.assessment.dementia"],
    value: seen.dementia ? t[`counselling.dementia.${seen.dementia}`] : "",
  },
  ...notes.map((note) => ({ term: t[`counselling.note.${note}`], value: seen[note] ?? "" })),
];
