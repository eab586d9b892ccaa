import type { Disclosure } from "./disclosure.ts";

/** Where in the Auskunft each table stands that holds something about a person: directly, or about what hangs on their case. */
export const disclosedTables: Readonly<Record<string, keyof Disclosure>> = {
  "people.persons": "person",
  "counselling.cases": "case",
  "counselling.case_themes": "themes",
  "counselling.case_periods": "periods",
  "counselling.consents": "consents",
  "counselling.signatures": "consents",
  "counselling.case_contacts": "contacts",
  "counselling.assessments": "assessments",
  "counselling.plan_steps": "plan",
  "counselling.circle": "circle",
  "counselling.documents": "documents",
  "counselling.document_versions": "documents",
  "counselling.follow_ups": "followUps",
  "counselling.appointments": "appointments",
  "counselling.case_events": "events",
  "counselling.referrals": "referrals",
  "counselling.referral_steps": "referralSteps",
  "counselling.unmet_needs": "unmetNeeds",
};

/** Tables that lead to a case and stay out, with the reason. */
export const undisclosedTables: Readonly<Record<string, string>> = {};
