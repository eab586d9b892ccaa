/** What a link to a new password is called in platform.token_links. */
export const passwordPurpose = "identity.password";
export const passwordPath = "/anmelden/neues-passwort";

/** Asked for by oneself: short. Sent by the Verwaltung: somebody must come to read it. */
export const ownMinutes = 30;
export const sentDays = 7;

export const minutesAfter = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
