import { Hono, type Context } from "hono";
import type { z } from "zod";
import { perform, type Action } from "#platform/action/action.ts";
import { wayBack } from "#frame/way-back.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { readForm } from "#platform/web/entered.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { writeAssessment } from "../assessment/write-assessment.action.ts";
import { enteredOfAssessment, WriteAssessmentPage } from "../assessment/write-assessment.page.tsx";
import { addToCircle, changeInCircle, removeFromCircle } from "../circle/circle.action.ts";
import { CircleMemberPage, enteredOfMember } from "../circle/circle.page.tsx";
import { planFollowUp } from "../follow-up/add-follow-up.action.ts";
import { finishFollowUp } from "../follow-up/finish-follow-up.action.ts";
import { PlanFollowUpPage, PutOffPage } from "../follow-up/follow-up-forms.tsx";
import { putOffFollowUp } from "../follow-up/put-off.action.ts";
import { planStep } from "../plan/add-step.action.ts";
import { changePlanStep } from "../plan/change-step.action.ts";
import { enteredOfStep, PlanStepPage } from "../plan/plan-step.page.tsx";
import { fileDe as t } from "../texts/file-de.ts";
import { dayInField } from "../typed-day.ts";
import type { CaseFile } from "./case-file.ts";
import { caseForm } from "./case-form.tsx";
import { casePath } from "./case.ts";

const one = "/arbeit/faelle/:caseId";
const stepOf = ({ plan }: CaseFile, c: Context<Env>) => plan.find(({ id }) => id === c.req.param("stepId"));

/** An address with a malformed id leads nowhere, like one with an unknown id. */
function unknownId(refusal: unknown): never {
  if (refusal instanceof Refusal && refusal.reason === "platform.fields") throw new Refusal("platform.unknown", 404);
  throw refusal;
}

/** A button that does its deed at once. */
const button =
  <Schema extends z.ZodType, Subject, Result extends { readonly id: string }>(
    does: Action<Schema, Subject, Result>,
    back: string,
  ) =>
  async (c: Context<Env>): Promise<Response> => {
    const entered = await readForm(c.req.raw);
    const done = await perform(does, doerOf(c), c.req.param()).catch(unknownId);
    return c.redirect(wayBack(entered, `${casePath(done.id)}${back}?gespeichert=ja`), 303);
  };

/** What belongs to a case: follow-ups, assessments, the plan, the people around. */
export const casePartRoutes = new Hono<Env>()
  .route(
    "/",
    caseForm("wiedervorlage", {
      does: planFollowUp,
      title: t["counselling.follow-up.plan"],
      page: (props) => <PlanFollowUpPage {...props} />,
      initial: ({ case: current, readerId }) => ({ forId: current.responsibleId ?? readerId }),
    }),
  )
  .post(`${one}/wiedervorlage/:followUpId/erledigt`, button(finishFollowUp, ""))
  .route(
    "/",
    caseForm("wiedervorlage/:followUpId/verschieben", {
      does: putOffFollowUp,
      title: t["counselling.follow-up.put-off"],
      page: (props) => <PutOffPage {...props} />,
      initial: ({ followUps }, c) => ({
        dueOn: dayInField(followUps.find(({ id }) => id === c.req.param("followUpId"))?.dueOn ?? null),
      }),
    }),
  )
  .route(
    "/",
    caseForm("einschaetzung/neu", {
      does: writeAssessment,
      title: t["counselling.assessment.new"],
      back: "/einschaetzung",
      page: (props) => <WriteAssessmentPage {...props} />,
      initial: ({ assessments }) => enteredOfAssessment(assessments[0]),
    }),
  )
  .route(
    "/",
    caseForm("hilfeplan/neu", {
      does: planStep,
      title: t["counselling.plan.add-step"],
      back: "/hilfeplan",
      page: (props) => <PlanStepPage {...props} />,
      initial: () => ({ state: "offen" }),
    }),
  )
  .route(
    "/",
    caseForm("hilfeplan/:stepId", {
      does: changePlanStep,
      title: t["counselling.plan.change-step"],
      back: "/hilfeplan",
      page: (props, c) => <PlanStepPage {...props} step={stepOf(props.data, c)} />,
      initial: (file, c) => {
        const step = stepOf(file, c);
        return step ? enteredOfStep(step) : {};
      },
    }),
  )
  .route(
    "/",
    caseForm("umfeld/neu", {
      does: addToCircle,
      title: t["counselling.circle.add"],
      back: "/umfeld",
      page: (props) => <CircleMemberPage {...props} deed={t["counselling.circle.add"]} />,
      initial: () => ({ kind: "angehoerige" }),
    }),
  )
  .route(
    "/",
    caseForm("umfeld/:memberId", {
      does: changeInCircle,
      title: t["counselling.circle.edit"],
      back: "/umfeld",
      page: (props) => <CircleMemberPage {...props} deed={t["counselling.circle.edit"]} />,
      initial: ({ circle }, c) => {
        const member = circle.find(({ id }) => id === c.req.param("memberId"));
        return member ? enteredOfMember(member) : {};
      },
    }),
  )
  .post(`${one}/umfeld/:memberId/entfernen`, button(removeFromCircle, "/umfeld"));
