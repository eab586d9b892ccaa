import { generateURI, verifySync } from "otplib";

/** A code of the app holds for half a minute; one step earlier and later counts too, for clocks that differ. */
const tolerance = 30;

/**
 * The time step of a code that fits, or undefined (RFC 6238). A step that was used before, or an earlier one, never fits:
 * whoever looks over a shoulder cannot use the code again.
 */
export function stepOf(
  secret: string,
  code: string,
  { lastStep, now }: { lastStep: number; now: Date },
): number | undefined {
  const token = code.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const read = verifySync({
    secret,
    token,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: tolerance,
    afterTimeStep: lastStep,
  });
  return read.valid && "timeStep" in read ? read.timeStep : undefined;
}

/** What the QR code says to the app. */
export const appAddress = (city: string, email: string, secret: string): string =>
  generateURI({ issuer: `Beisammen ${city}`, label: email, secret });

/** In groups of four, to type it off. */
export const inGroups = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, "$1 ");
