import { fullName } from "#modules/people/index.ts";
import type { CaseFile } from "../case/case-file.ts";
import type { CircleMember } from "../circle/circle.ts";
import { dayInField } from "../typed-day.ts";

export const emergencyRows = [
  ...(["person", "address", "phone", "contacts", "doctor", "services", "key"] as const),
  ...(["guardian", "papers", "medicines", "health", "aids"] as const),
  ...(["pflegegrad", "insurance", "language", "pets"] as const),
] as const;
export type EmergencyRow = (typeof emergencyRows)[number];

/** What stands on nearly every sheet; the rest only if the person wants it. */
export const usualRows: readonly EmergencyRow[] = ["person", "contacts", "doctor", "medicines", "papers"];

const line = ({ name, relation, phone }: CircleMember): string => [name, relation, phone].filter(Boolean).join(", ");
const linesOf = (circle: readonly CircleMember[], fits: (member: CircleMember) => boolean): string =>
  circle.filter(fits).map(line).join("\n");

/** What is known of each row; what nobody knows stays empty and is written by hand. */
export function knownFor(
  { person, circle, assessments }: Pick<CaseFile, "person" | "circle" | "assessments">,
  inWords: { readonly pflegegrad: (grad: number) => string; readonly born: (day: string) => string },
): Readonly<Record<EmergencyRow, string>> {
  const grad = assessments[0]?.pflegegrad ?? null;
  return {
    person: [fullName(person), person.birthDate && inWords.born(dayInField(person.birthDate))]
      .filter(Boolean)
      .join(", "),
    address: [person.street, [person.postcode, person.town].filter(Boolean).join(" ")].filter(Boolean).join(", "),
    phone: [person.phone, person.mobile].filter(Boolean).join("\n"),
    contacts: linesOf(circle, ({ emergency, kind }) => emergency && kind !== "arzt"),
    doctor: linesOf(circle, ({ kind }) => kind === "arzt"),
    services: linesOf(circle, ({ kind }) => kind === "dienst"),
    key: linesOf(circle, ({ hasKey }) => hasKey),
    guardian: linesOf(circle, ({ kind, hasPower }) => kind === "betreuung" || hasPower),
    papers: "",
    medicines: "",
    health: "",
    aids: "",
    pflegegrad: grad === null ? "" : inWords.pflegegrad(grad),
    insurance: "",
    language: person.language ?? "",
    pets: "",
  };
}

/** How many lines are left to fill in by hand. */
export const blanksFor = (row: EmergencyRow, text: string): number =>
  text.trim() !== "" ? 0 : row === "contacts" || row === "medicines" || row === "health" ? 2 : 1;
