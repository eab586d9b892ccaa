import { day } from "#platform/dates/local-date.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { State } from "#ui/feedback/note.tsx";
import type { Role } from "../account/account.ts";
import { momentInWords } from "../sign-ins/sign-in-in-words.ts";
import { adminDe as t } from "../texts/admin-de.ts";
import { de } from "../texts/de.ts";
import type { AdministeredAccount } from "./administered-account.store.ts";

/** One place for how roles are said. */
export const rolesInWords = (roles: readonly Role[]): string =>
  roles.map((role) => de[`identity.role.${role}`]).join(", ") || t["identity.accounts.no-role"];

export const AccountState = ({ account: { endedOn } }: { readonly account: AdministeredAccount }) =>
  endedOn === null ? (
    <State tone="ok">{t["identity.accounts.works"]}</State>
  ) : (
    <State tone="wait">{t["identity.accounts.ended-on"]({ day: plainDateInWords(day(endedOn), "de") })}</State>
  );

export const FactorState = ({ account: { hasFactor } }: { readonly account: AdministeredAccount }) => (
  <State tone={hasFactor ? "ok" : "info"}>{t[`identity.accounts.factor.${hasFactor ? "yes" : "no"}`]}</State>
);

export const lastSignInOf = ({ lastSignIn }: AdministeredAccount): string =>
  lastSignIn === null ? t["identity.accounts.never"] : momentInWords(lastSignIn);
