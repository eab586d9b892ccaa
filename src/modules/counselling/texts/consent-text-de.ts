/** Texts of consent by version. A version that was used stays here as it is. */
export const consentTextDe = {
  "2026-11": [
    "Ich möchte, dass das Seniorenbüro mich begleitet. Dafür darf es aufschreiben, was für die Hilfe nötig ist: meinen Namen, wie man mich erreicht, wie ich lebe, was vereinbart wurde.",
    "Im Seniorenbüro arbeiten die Stadt und ein Verband zusammen. Nur wenn ich es unten ankreuze, dürfen beide meine Akte lesen.",
    "An andere wird nur weitergegeben, was nötig ist, und nur an die Stellen, die unten stehen.",
    "Meine Einwilligung ist freiwillig. Ich kann sie jederzeit ganz oder zum Teil zurücknehmen, ohne einen Grund zu nennen. Beraten werde ich auch ohne sie. Was bis dahin geschehen ist, bleibt richtig.",
    "Ich kann erfahren, was über mich gespeichert ist, es berichtigen und löschen lassen. Drei Jahre nach dem Ende des Jahres, in dem die Begleitung endet, wird alles gelöscht.",
  ],
} as const;
