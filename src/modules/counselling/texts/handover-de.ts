import { plural } from "#platform/texts/locale.ts";

const cases = plural("de", { one: "# offener Fall", other: "# offene Fälle" });
const followUps = plural("de", { one: "# Wiedervorlage", other: "# Wiedervorlagen" });
const requests = plural("de", { one: "# Anfrage ohne Namen", other: "# Anfragen ohne Namen" });

/** Nachfolge: somebody leaves, and nobody is left waiting. */
export const handoverDe = {
  "counselling.handover.list": "Nachfolge regeln",
  "counselling.handover.text":
    "Wenn jemand das Büro verlässt: Alle Fälle gehen mit ihren Wiedervorlagen und Anfragen auf einmal an eine Kollegin oder einen Kollegen. Sie sehen nur Fälle, die Sie lesen dürfen.",
  "counselling.handover.from": "Wer geht?",
  "counselling.handover.from.one": ({
    name,
    active,
    cases: count,
  }: {
    name: string | null;
    active: boolean;
    cases: number;
  }) =>
    `${name ?? "Nicht mehr im Dienst"}${name !== null && !active ? " (nicht mehr im Dienst)" : ""}: ${cases(count)}`,
  "counselling.handover.choose": "Bitte wählen",
  "counselling.handover.show": "Anzeigen",
  "counselling.handover.to": "Wer übernimmt?",
  "counselling.handover.cases": "Offene Fälle",
  "counselling.handover.pick": "Übergeben",
  "counselling.handover.pick-one": ({ name }: { name: string }) => `${name} übergeben`,
  "counselling.handover.follow-ups": "Wiedervorlagen",
  "counselling.handover.referrals": "Laufende Vermittlungen",
  "counselling.handover.loose": ({ followUps: due, referrals }: { followUps: number; referrals: number }) =>
    `Dazu, mit dem letzten Fall: ${followUps(due)} in Fällen anderer und ${requests(referrals)}.`,
  "counselling.handover.preview": "Vorschau",
  "counselling.handover.preview.heading": ({ count, name }: { count: number; name: string }) =>
    count === 0 ? `Was noch offen ist, an ${name} übergeben?` : `${cases(count)} an ${name} übergeben?`,
  "counselling.handover.preview.one": ({
    name,
    number,
    followUps: due,
    referrals,
  }: {
    name: string;
    number: string;
    followUps: number;
    referrals: number;
  }) => `${name}, ${number}: ${followUps(due)}, laufende Vermittlungen: ${referrals}`,
  "counselling.handover.journal": "Im Verlauf jedes Falls steht, wer ihn übergeben hat und an wen.",
  "counselling.handover.tick": "Ich habe die Liste durchgesehen",
  "counselling.handover.pass-on": "Fälle übergeben",
  "counselling.handover.keep": "Noch nichts übergeben",
  "counselling.handover.done": ({ count }: { count: number }) => `Übergeben: ${count}.`,
  "counselling.handover.none": "Hier ist nichts mehr offen",
  "counselling.handover.none.text": "Das Konto kann beendet werden, soweit Sie es sehen.",
  "counselling.handover.not-seen": "Bitte bestätigen Sie, dass Sie die Liste durchgesehen haben.",
  "counselling.handover.nothing": "Bitte wählen Sie mindestens einen Fall.",
  "counselling.handover.changed": "Inzwischen hat sich ein Fall geändert. Bitte sehen Sie die Liste noch einmal durch.",
  "counselling.handover.not-readable": ({ number, name }: { number: string; name: string }) =>
    `Den Fall ${number} darf ${name} nicht lesen: Die Person hat dem Teilen im Tandem nicht zugestimmt. Bitte wählen Sie ihn ab.`,
  "counselling.handover.work-left":
    "Auf dieses Konto warten noch Fälle, Wiedervorlagen oder Anfragen. Das Büro übergibt sie zuerst unter „Fälle“, „Nachfolge regeln“. Muss der Zugang heute enden, kreuzen Sie „Sofort sperren“ an.",
};
