import type { Actor } from "#platform/policy/actor.ts";
import type { Policy } from "#platform/policy/policy.ts";

/** "sign-in" is whoever stands before the sign-in page, "signed-in" whoever has passed it. */
export const signInPolicy: Policy = [
  {
    role: "sign-in",
    may: [
      "identity.session.sign-in",
      "identity.session.confirm-factor",
      "identity.session.sign-in-with-key",
      "identity.session.sign-in-by-sso",
      "identity.session.note-refusal",
      "identity.account.ask-reset",
      "identity.account.set-password-by-link",
    ],
  },
  { role: "signed-in", may: ["identity.session.sign-out", "identity.session.confirm"] },
];

/** "Mein Konto": everybody looks after their own, and nobody after another's. */
export const ownPolicy: Policy = [
  {
    role: "signed-in",
    may: [
      "identity.own.show",
      "identity.own.change-password",
      "identity.own.end-session",
      "identity.own.end-other-sessions",
      "identity.own.show-app",
      "identity.own.prepare-app",
      "identity.own.add-app",
      "identity.own.remove-app",
      "identity.own.make-codes",
      "identity.own.add-key",
      "identity.own.rename-key",
      "identity.own.remove-key",
      "identity.own.unlink-sso",
    ],
  },
];

/** Accounts are looked after at the console of the machine, and by the Verwaltung. */
export const accountPolicy: Policy = [
  {
    role: "admin",
    may: [
      "identity.account.search",
      "identity.account.read",
      "identity.account.prepare",
      "identity.account.invite",
      "identity.account.send-link",
      "identity.account.end",
      "identity.account.reset-factors",
      "identity.sign-ins.list",
      "identity.factor.show-requirement",
      "identity.factor.require",
    ],
  },
  {
    role: "system",
    may: [
      "identity.account.create",
      "identity.account.change-password",
      "identity.account.end",
      "identity.account.erase",
      "identity.account.list",
      "identity.session.erase",
    ],
  },
];

/** Rights are given by the Verwaltung, and read by the data protection officer. */
export const rightsPolicy: Policy = [
  { role: "admin", may: ["identity.rights.show", "identity.rights.set"] },
  { role: "data-protection", may: ["identity.rights.show"] },
];

const forOneself = (actor: Actor, { absentId }: { readonly absentId: string }): boolean => actor.id === absentId;

/** Whoever goes arranges it; in an illness the Geschäftsstelle or the Verwaltung does. */
export const substitutionPolicy: Policy<{ readonly absentId: string }> = [
  { role: "counsellor", may: ["identity.substitution.arrange", "identity.substitution.end"], when: forOneself },
  { role: "management", may: ["identity.substitution.arrange", "identity.substitution.end"] },
  { role: "admin", may: ["identity.substitution.arrange", "identity.substitution.end"] },
];

export const substitutionsPolicy: Policy = ["counsellor", "management", "admin"].map((role) => ({
  role,
  may: ["identity.substitution.list"],
}));

export const actPolicy: Policy<{ readonly substituteId: string }> = [
  {
    role: "counsellor",
    may: ["identity.substitution.act"],
    when: (actor, { substituteId }) => actor.id === substituteId,
  },
];
