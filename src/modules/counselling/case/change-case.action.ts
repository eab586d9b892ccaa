import { z } from "zod";
import { findPerson, personFields, savePerson } from "#modules/people/index.ts";
import { action } from "#platform/action/action.ts";
import { optionalText, severalOf } from "#platform/action/input.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { casePolicy } from "../counselling.policy.ts";
import { chosenVersion, optionally, versionSeen } from "../typed-choice.ts";
import { typedDayOrNone } from "../typed-day.ts";
import { ageBandOf } from "./age-band.ts";
import { CaseId, urgencies } from "./case.ts";
import { findCase, putCaseThemes, saveCase } from "./case.store.ts";

/** The person's data and what the case is about; whoever saw an older version sees both. */
export const changeCase = action({
  name: "counselling.case.change",
  input: z.object({
    ...personFields,
    caseId: CaseId,
    version: versionSeen(),
    fassung: chosenVersion(),
    birthDate: optionalText(30),
    diedOn: optionalText(30),
    urgency: z.enum(urgencies).catch("normal"),
    concern: optionalText(2000),
    referrerNote: optionalText(200),
    themes: severalOf(z.string()),
    stadtbezirk: optionally(z.uuid()),
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: casePolicy,

  async run({ tx, subject, input, today }) {
    const { caseId, version, fassung, themes, urgency, concern, referrerNote, stadtbezirk, ...typed } = input;
    if (fassung === "gespeicherte") return subject;
    const person = await findPerson(tx, subject.personId);
    const birthDate = typedDayOrNone("birthDate", typed.birthDate, today);
    if (birthDate !== null && birthDate > today)
      throw refuseFields({ field: "birthDate", reason: "counselling.day.future" });
    const diedOn = typedDayOrNone("diedOn", typed.diedOn, today);
    await savePerson(tx, { ...typed, birthDate, diedOn, id: person.id, version });
    const ageBand = ageBandOf(birthDate, subject.openedOn) ?? subject.ageBand;
    const changed = { ...subject, urgency, concern, referrerNote, ageBand, stadtbezirkId: stadtbezirk };
    await saveCase(tx, changed);
    await putCaseThemes(tx, caseId, themes);
    return changed;
  },
});
