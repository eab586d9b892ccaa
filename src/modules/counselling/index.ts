import type { Module } from "#platform/web/module.ts";
import { menuEntry, quickEntry } from "#platform/web/menu-entry.ts";
import { caseRoutes } from "./case/case.routes.tsx";
import { contactRoutes } from "./contact/contact.routes.tsx";
import { counsellingJobs } from "./counselling.job.ts";
import { caseDe } from "./texts/case-de.ts";
import { askedRoutes } from "./referral/asked.routes.tsx";
import { referralsDay } from "./referral/referral-day.routes.tsx";
import { referralRoutes } from "./referral/referral.routes.tsx";
import { contactDe } from "./texts/contact-de.ts";
import { referralDe } from "./texts/referral-de.ts";

export { clearCounselling, loadCounselling, type LoadedCounselling } from "./load/load-counselling.store.ts";

/** What the Seniorenbüros do for people: brief contacts and cases. Sozialdaten: nothing of a person leaves by this door. */
export const counselling: Module = {
  sentences: { ...contactDe, ...caseDe, ...referralDe },
  menu: [
    quickEntry("/arbeit/kontakte/neu", contactDe["counselling.contact.quick"], "counselling.contact.ask", "k"),
    menuEntry("/arbeit/kontakte", contactDe["counselling.contact.list"], "speech", "counselling.contact.list"),
    menuEntry("/arbeit/faelle", caseDe["counselling.case.list"], "heart", "counselling.case.list"),
    menuEntry("/arbeit/vermittlungen", referralDe["counselling.referral.list"], "send", "counselling.referral.list"),
  ],
  day: [referralsDay],
  jobs: counsellingJobs,
  publicRoutes: [askedRoutes],
  staffRoutes: [contactRoutes, caseRoutes, referralRoutes],
};
