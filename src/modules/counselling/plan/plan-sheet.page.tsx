import { plainDateInWords } from "#platform/dates/in-words.ts";
import { fullName } from "#modules/people/index.ts";
import { Button } from "#ui/button.tsx";
import { PrintFrame } from "#ui/frame/print-frame.tsx";
import { Document } from "#ui/page.tsx";
import { type CaseFile, nameOf } from "../case/case-file.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { isDone } from "./plan.ts";

/** One page for the person, in large letters: what was agreed, who does it, until when, and whom to ring. */
export const PlanSheet = ({ file }: { readonly file: CaseFile }) => {
  const { person, plan, case: current, today } = file;
  const responsible = nameOf(file, current.responsibleId);
  return (
    <Document look="public" large title={t["counselling.plan.sheet.title"]} unlisted islands={["print"]}>
      <PrintFrame
        from={t["counselling.plan.sheet.from"]}
        printed={t["counselling.plan.sheet.printed"]({ day: plainDateInWords(today, "de") })}
      >
        <h1>{t["counselling.plan.sheet.title"]}</h1>
        <p>
          {t["counselling.plan.sheet.for"]({ name: [person.salutation, fullName(person)].filter(Boolean).join(" ") })}
        </p>
        <p class="b-noprint">
          <Button prints icon="printer">
            {t["counselling.plan.print"]}
          </Button>
        </p>
        {plan
          .filter((step) => !isDone(step))
          .map(({ id, goal, measure, who, untilOn }) => (
            <section key={id} class="b-stack b-stack--s">
              <h2>{goal}</h2>
              {measure && <p>{measure}</p>}
              {who && <p>{t["counselling.plan.sheet.who"]({ who })}</p>}
              {untilOn && <p>{t["counselling.plan.sheet.until"]({ day: plainDateInWords(untilOn, "de") })}</p>}
            </section>
          ))}
        {responsible && (
          <p>
            <b>{t["counselling.plan.sheet.contact"]({ name: responsible })}</b>
          </p>
        )}
      </PrintFrame>
    </Document>
  );
};
