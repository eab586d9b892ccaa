import { fullName, type Person } from "#modules/people/index.ts";
import type { CaseFile } from "../case/case-file.ts";
import { letterDe as t } from "../texts/letter-de.ts";
import { goesToInstitution, type LetterKind } from "./letter.ts";

/** "Frau Erna Beispiel", with the address below. */
export const addressOf = (person: Person): string =>
  [
    [person.salutation, fullName(person)].filter(Boolean).join(" "),
    person.street,
    [person.postcode, person.town].filter(Boolean).join(" "),
  ]
    .filter(Boolean)
    .join("\n");

/** "Guten Tag, Frau Beispiel," */
export const greetingOf = (person: Person): string =>
  t["counselling.letter.greeting"]({
    name: person.salutation ? `${person.salutation} ${person.lastName}` : fullName(person),
  });

/** A letter as it is proposed; the writer changes every word of it. */
export function draftOf(kind: LetterKind, { person, plan }: Pick<CaseFile, "person" | "plan">) {
  const toInstitution = goesToInstitution(kind);
  const greeting = toInstitution ? t["counselling.letter.greeting.institution"] : greetingOf(person);
  const agreed = plan.map(({ goal }) => `- ${goal}`).join("\n");
  const words = {
    einladung: t["counselling.letter.einladung.body"],
    termin: t["counselling.letter.termin.body"],
    einwilligung: t["counselling.letter.einwilligung.body"],
    abschluss: t["counselling.letter.abschluss.body"]({ agreed }),
    rueckmeldung: t["counselling.letter.rueckmeldung.body"]({ name: fullName(person) }),
  };
  return {
    recipient: toInstitution ? "" : addressOf(person),
    subject: t[`counselling.letter.${kind}.subject`],
    body: `${greeting}\n\n${words[kind]}`,
    size: "14",
  };
}
