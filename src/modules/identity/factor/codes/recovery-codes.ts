import { createHash, randomInt } from "node:crypto";

export const codesMade = 10;
/** Without letters and digits that look alike. */
const signs = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const length = 12;

/** Ten codes of 59 bit each: for the day on which the phone lies in the river. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: codesMade }, () =>
    Array.from({ length }, () => signs[randomInt(signs.length)])
      .join("")
      .replaceAll(/(.{4})(?=.)/g, "$1-"),
  );

/** They are chance, not chosen, so a plain hash is enough; spaces, dashes and small letters do not matter. */
export const hashOfCode = (accountId: string, code: string): Buffer =>
  createHash("sha256")
    .update(`${accountId} ${code.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")}`)
    .digest();

/** What was typed is a recovery code and not one of the app. */
export const looksLikeRecoveryCode = (typed: string): boolean =>
  typed.replaceAll(/[^A-Za-z0-9]/g, "").length === length;
