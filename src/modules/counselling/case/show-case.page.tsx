import { plainDateInWords } from "#platform/dates/in-words.ts";
import { fullName, type Person } from "#modules/people/index.ts";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { caseDe as t } from "../texts/case-de.ts";
import { contactDe } from "../texts/contact-de.ts";
import type { Case } from "./case.ts";

interface Props {
  readonly case: Case;
  readonly person: Person;
  readonly themes: readonly string[];
}

export const CasePage = ({ case: file, person, themes }: Props) => (
  <>
    <Breadcrumb
      words={uiTexts("de")}
      path={[{ label: t["counselling.case.list"], href: "/arbeit/faelle" }]}
      here={t["counselling.case.title"](file)}
    />
    <h1>{fullName(person)}</h1>
    <FactsList
      rows={[
        { term: t["counselling.case.state"], value: t[`counselling.state.${file.state}`] },
        { term: contactDe["counselling.contact.themes"], value: themes.join(", ") || "–" },
        { term: t["counselling.case.concern"], value: file.concern ?? "–" },
        { term: t["counselling.case.phone"], value: person.phone ?? "–" },
        { term: t["counselling.case.opened"], value: plainDateInWords(file.openedOn, "de") },
      ]}
    />
  </>
);
