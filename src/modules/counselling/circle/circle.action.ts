import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText, requiredText, severalOf } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { requireOpen } from "../case/transition.ts";
import { circlePolicy } from "../counselling.policy.ts";
import { addCircleMember, deleteCircleMember, saveCircleMember } from "./circle.store.ts";
import { circleKinds, circleSigns } from "./circle.ts";

const fields = {
  caseId: CaseId,
  kind: z.enum(circleKinds, "counselling.circle.no-kind"),
  name: requiredText(200),
  relation: optionalText(100),
  phone: optionalText(60),
  note: optionalText(500),
  signs: severalOf(z.enum(circleSigns)),
};
const memberOf = ({ signs, ...said }: z.output<z.ZodObject<typeof fields>>) => ({
  ...said,
  livesWith: signs.includes("livesWith"),
  hasKey: signs.includes("hasKey"),
  hasPower: signs.includes("hasPower"),
  emergency: signs.includes("emergency"),
});
const changed = { changed: ["circle"] };

export const addToCircle = action({
  name: "counselling.circle.add",
  input: z.object(fields),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: circlePolicy,
  async run({ tx, subject, input }) {
    requireOpen(subject);
    await addCircleMember(tx, { ...memberOf(input), id: newId() });
    return subject;
  },
  journal: ({ subject }) => ({ subject: subject.id, ...changed }),
});

export const changeInCircle = action({
  name: "counselling.circle.change",
  input: z.object({ ...fields, memberId: z.uuid() }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: circlePolicy,
  async run({ tx, subject, input: { memberId, ...said } }) {
    requireOpen(subject);
    await saveCircleMember(tx, { ...memberOf(said), id: memberId });
    return subject;
  },
  journal: ({ subject }) => ({ subject: subject.id, ...changed }),
});

export const removeFromCircle = action({
  name: "counselling.circle.remove",
  input: z.object({ caseId: CaseId, memberId: z.uuid() }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: circlePolicy,
  async run({ tx, subject, input }) {
    requireOpen(subject);
    await deleteCircleMember(tx, subject.id, input.memberId);
    return subject;
  },
  journal: ({ subject }) => ({ subject: subject.id, ...changed }),
});
