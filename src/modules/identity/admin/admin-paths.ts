import { adminDe as t } from "../texts/admin-de.ts";

export const accountsPath = "/arbeit/konten";
export const signInsPath = `${accountsPath}/anmeldungen`;
export const requirementPath = `${accountsPath}/zweiter-schritt`;
export const accountPath = ({ id }: { readonly id: string }): string => `${accountsPath}/${id}`;

export const accountStates = ["arbeitet", "beendet", "alle"] as const;

/** What was just done, by what stands in the address. */
export const savedWords: Readonly<Record<string, string>> = {
  neu: t["identity.account.saved.neu"],
  link: t["identity.account.saved.link"],
  beendet: t["identity.account.saved.beendet"],
  zurueckgesetzt: t["identity.account.saved.zurueckgesetzt"],
};
