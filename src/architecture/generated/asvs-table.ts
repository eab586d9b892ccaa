import Papa from "papaparse";
import { z } from "zod";
import { code, head, table } from "./markdown.ts";

const verdicts = ["erfüllt", "teilweise", "offen", "nicht zutreffend"] as const;

const Point = z
  .object({
    id: z.string().regex(/^\d+\.\d+\.\d+$/),
    level: z.enum(["1", "2"]),
    forderung: z.string().min(1),
    urteil: z.enum(verdicts),
    /** Paths of tests or files. */
    beleg: z.string(),
    grund: z.string(),
  })
  .transform(({ beleg, ...point }) => ({ ...point, proofs: beleg.split(" ").filter((path) => path !== "") }));
export type Point = z.output<typeof Point>;

const chapters = [
  "Kodierung und Bereinigung",
  "Prüfung von Eingaben und Abläufen",
  "Browser",
  "Schnittstellen",
  "Dateien",
  "Anmeldung",
  "Sitzungen",
  "Rechte",
  "Unterschriebene Kennzeichen",
  "OAuth und OpenID Connect",
  "Verschlüsselung",
  "Übertragung",
  "Einrichtung",
  "Schutz der Daten",
  "Aufbau des Programms",
  "Protokolle und Fehler",
  "WebRTC",
] as const;

const about = `Jede Forderung von OWASP ASVS 5.0.0, Stufen 1 und 2, mit eigenen Worten verkürzt, dem Urteil über Beisammen und dem Beleg oder dem Grund.
Das Urteil ist unser eigenes; von außen hat noch niemand geprüft. Gepflegt wird [asvs.csv](asvs.csv).`;

/** The walk through the ASVS as rows; wrong words stop here. */
export function readAsvs(csv: string): readonly Point[] {
  return z
    .array(Point)
    .parse(Papa.parse(csv.trim(), { header: true, delimiter: ";" }).data)
    .map((point) => {
      const isProved = point.urteil !== "erfüllt" || point.proofs.length > 0;
      if (!isProved || (point.urteil !== "erfüllt" && point.grund === ""))
        throw new Error(`${point.id} has neither proof nor reason`);
      return point;
    });
}

/** The same for people: counts on top, then a table for each chapter. */
export function asvsTable(points: readonly Point[]): string {
  const counts = (of: readonly Point[]) =>
    verdicts.map((verdict) => String(of.filter(({ urteil }) => urteil === verdict).length));
  const ofLevel = (level: string) => points.filter((point) => point.level === level);
  const sums = [
    ["1", ...counts(ofLevel("1"))],
    ["2", ...counts(ofLevel("2"))],
    ["zusammen", ...counts(points)],
  ];
  const parts = chapters.map((chapter, index) => {
    const rows = points.filter(({ id }) => id.startsWith(`${index + 1}.`)).map(rowOf);
    return `\n## ${index + 1} ${chapter}\n\n${table(["Nummer", "Stufe", "Forderung", "Urteil", "Beleg oder Grund"], rows)}`;
  });
  return `${head("OWASP ASVS 5.0, Stufe 2", about)}\n${table(["Stufe", ...verdicts], sums)}${parts.join("")}`;
}

const rowOf = ({ id, level, forderung, urteil, proofs, grund }: Point): readonly string[] => [
  id,
  level,
  forderung,
  urteil,
  [...proofs.map(code), grund].filter((part) => part !== "").join("<br>"),
];
