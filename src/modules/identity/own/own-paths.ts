import { ownDe as t } from "../texts/own-de.ts";

export const ownPath = "/arbeit/konto";

/** What was just done, by what stands in the address. */
export const savedWords: Readonly<Record<string, string>> = {
  passwort: t["identity.own.saved.passwort"],
  app: t["identity.own.saved.app"],
  "app-weg": t["identity.own.saved.app-weg"],
  passkey: t["identity.own.saved.passkey"],
  umbenannt: t["identity.own.saved.umbenannt"],
  "passkey-weg": t["identity.own.saved.passkey-weg"],
  abgemeldet: t["identity.own.saved.abgemeldet"],
  andere: t["identity.own.saved.andere"],
  "sso-weg": t["identity.own.saved.sso-weg"],
};
