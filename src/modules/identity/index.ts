/** Who works here and what they may: accounts, sessions, roles. Only this module stores them. */
export { hashPassword } from "./account/password.ts";
export { demoAccounts, demoPassword, type DemoAccountSeed } from "./account/demo-accounts.ts";
export { AccountId, type Account } from "./account/account.ts";
export {
  listColleagues,
  listEmployers,
  putAccount,
  putEmployers,
  type Colleague,
  type Employer,
} from "./account/account.store.ts";
export { changePassword } from "./account/change-password.action.ts";
export { createAccount } from "./account/create-account.action.ts";
export { accountEnding, type AccountEnding } from "./account/account.events.ts";
export { endAccount } from "./account/end-account.action.ts";
export { showAccounts } from "./account/list-accounts.view.ts";
export { identityJobs } from "./identity.job.ts";
export { identityRoutes, identityStaffRoutes } from "./identity.routes.ts";
export { secondFactorFirst, signedInOnly, withActor, withRoleOnly } from "./session/guards.routes.ts";
export { stepUpFirst } from "./step-up/step-up.routes.ts";
export { de as identityTexts } from "./texts/de.ts";
export { rightsRoutes } from "./rights/rights.routes.tsx";
export { offerScopes, type ScopeSource } from "./rights/scope-source.ts";
export { substitutesDay, substitutionRoutes } from "./substitution/substitutions.routes.tsx";
export { rightsDe } from "./texts/rights-de.ts";
