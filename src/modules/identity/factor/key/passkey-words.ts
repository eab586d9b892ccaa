import { signInDe as t } from "../../texts/sign-in-de.ts";

/** The hidden fields of a form that takes a passkey. */
export const passkeyFields = { asked: "frage", answer: "antwort" };

export const passkeyWords = {
  needsScript: t["identity.passkey.needs-script"],
  notHere: t["identity.passkey.not-here"],
  failed: t["identity.passkey.failed"],
};
