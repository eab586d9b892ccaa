/** What becomes of Wiedervorlagen when the case closes: done, or asked about in the call afterwards. */
export const followUpEnds = ["erledigt", "nachfrage"] as const;
/** The same for steps of the plan that are open. */
export const stepEnds = ["erreicht", "teilweise", "nicht-erreicht", "nachfrage"] as const;
