/** What the page "Bitte bestätigen Sie" adds to a form that it carries on; long names, so that no form has them already. */
export const passwordField = "bestaetigung-passwort";
export const codeField = "bestaetigung-code";
export const askedField = "bestaetigung-frage";
export const answerField = "bestaetigung-antwort";
export const stepUpFields: readonly string[] = [passwordField, codeField, askedField, answerField];
