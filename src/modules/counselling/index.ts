import type { Module } from "#platform/web/module.ts";
import { menuEntry, quickEntry } from "#platform/web/menu-entry.ts";
import { appointmentRoutes } from "./appointment/appointment.routes.tsx";
import { appointmentsDay } from "./appointment/appointments-day.tsx";
import { slotRoutes } from "./appointment/slot.routes.tsx";
import { caseDeedRoutes } from "./case/case-deeds.routes.tsx";
import { casePartRoutes } from "./case/case-parts.routes.tsx";
import { fileRoutes } from "./case/file.routes.tsx";
import { caseRoutes } from "./case/case.routes.tsx";
import { openCaseRoutes } from "./case/open-case.routes.tsx";
import { contactRoutes } from "./contact/contact.routes.tsx";
import { counsellingJobs } from "./counselling.job.ts";
import { outreachRoutes } from "./outreach/outreach.routes.tsx";
import { askedRoutes } from "./referral/asked.routes.tsx";
import { referralsDay } from "./referral/referral-day.routes.tsx";
import { referralRoutes } from "./referral/referral.routes.tsx";
import { tallyRoutes } from "./tally/tally.routes.tsx";
import { templateRoutes } from "./template/template.routes.tsx";
import { appointmentDe } from "./texts/appointment-de.ts";
import { caseDe } from "./texts/case-de.ts";
import { documentRoutes } from "./document/document.routes.tsx";
import { letterRoutes } from "./letter/letter.routes.tsx";
import { documentDe } from "./texts/document-de.ts";
import { emergencyDe } from "./texts/emergency-de.ts";
import { letterDe } from "./texts/letter-de.ts";
import { dormantRoutes } from "./dormant/dormant.routes.tsx";
import { handoverRoutes } from "./handover/handover.routes.tsx";
import { caseFinds, followUpsDay, recentCasesDay } from "./case/case-desk.tsx";
import { handoverDe } from "./texts/handover-de.ts";
import { listDe } from "./texts/list-de.ts";
import { fileDe } from "./texts/file-de.ts";
import { erasuresPath } from "./erasure/erasures.page.tsx";
import { erasureRoutes } from "./erasure/erasure.routes.tsx";
import { privacyRoutes } from "./privacy/privacy.routes.tsx";
import { erasureDe } from "./texts/erasure-de.ts";
import { privacyDe } from "./texts/privacy-de.ts";
import { personDe } from "./texts/person-de.ts";
import { contactDe } from "./texts/contact-de.ts";
import { needDe } from "./texts/need-de.ts";
import { outreachDe } from "./texts/outreach-de.ts";
import { referralDe } from "./texts/referral-de.ts";
import { tallyDe } from "./texts/tally-de.ts";
import { templateDe } from "./texts/template-de.ts";
import { needRoutes } from "./unmet-need/unmet-need.routes.tsx";

export { type Slot, type SlotSeries, slotsOf } from "./appointment/slot.ts";
export { clearCounselling, loadCounselling, type LoadedCounselling } from "./load/load-counselling.store.ts";

export { refuseWhileResponsible } from "./handover/refuse-ending.store.ts";
export { erasedOnDemand, eraseAgain } from "./privacy/erase-again.action.ts";

/** What the Seniorenbüros do for people: brief contacts and cases. Sozialdaten: nothing of a person leaves by this door. */
export const counselling: Module = {
  sentences: {
    ...contactDe,
    ...tallyDe,
    ...templateDe,
    ...outreachDe,
    ...needDe,
    ...caseDe,
    ...fileDe,
    ...documentDe,
    ...letterDe,
    ...emergencyDe,
    ...personDe,
    ...privacyDe,
    ...erasureDe,
    ...handoverDe,
    ...listDe,
    ...referralDe,
    ...appointmentDe,
  },
  menu: [
    quickEntry("/arbeit/kontakte/neu", contactDe["counselling.contact.quick"], "counselling.contact.ask", "k"),
    menuEntry("/arbeit/kontakte", contactDe["counselling.contact.list"], "speech", "counselling.contact.list"),
    quickEntry(
      "/arbeit/termine/neu",
      appointmentDe["counselling.appointment.quick"],
      "counselling.appointment.ask",
      "t",
    ),
    menuEntry("/arbeit/faelle", caseDe["counselling.case.list"], "heart", "counselling.case.list"),
    menuEntry("/arbeit/wiedervorlagen", fileDe["counselling.follow-up.list"], "clock", "counselling.follow-up.list"),
    menuEntry(
      "/arbeit/termine",
      appointmentDe["counselling.appointment.menu"],
      "calendar",
      "counselling.appointment.list",
    ),
    menuEntry("/arbeit/vermittlungen", referralDe["counselling.referral.list"], "send", "counselling.referral.list"),
    menuEntry("/arbeit/bedarf", needDe["counselling.need.list"], "warning", "counselling.need.list"),
    menuEntry("/arbeit/bedarf/zahlen", needDe["counselling.need.count"], "warning", "counselling.need.count"),
    menuEntry(erasuresPath, erasureDe["counselling.erasure.list"], "trash", "counselling.erasure.list"),
  ],
  day: [appointmentsDay, followUpsDay, referralsDay, recentCasesDay],
  finds: [caseFinds],
  jobs: counsellingJobs,
  publicRoutes: [askedRoutes],
  staffRoutes: [
    outreachRoutes,
    tallyRoutes,
    templateRoutes,
    contactRoutes,
    caseRoutes,
    openCaseRoutes,
    dormantRoutes,
    handoverRoutes,
    caseDeedRoutes,
    casePartRoutes,
    documentRoutes,
    letterRoutes,
    privacyRoutes,
    slotRoutes,
    appointmentRoutes,
    erasureRoutes,
    fileRoutes,
    referralRoutes,
    needRoutes,
  ],
};
