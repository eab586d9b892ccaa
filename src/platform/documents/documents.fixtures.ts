import type { DocumentOrder } from "./make-document.ts";

/** A small paper after the template of programmes. */
export const aProgramme = (changes: Readonly<Record<string, unknown>> = {}): DocumentOrder => ({
  template: "modules/directory/paper/programme.typ",
  data: {
    title: "Was ist los?",
    author: "Beisammen",
    lang: "de",
    madeOn: "2026-11-24",
    ...more,
    ...changes,
  },
});

const more = {
  accent: "#0e4f5c",
  pageWord: "Seite",
  foot: "Stand: heute",
  points: 14,
  lead: [],
  days: [
    {
      heading: "Dienstag",
      lines: [{ time: "9:00 bis 11:00 Uhr", title: "Frühstück", state: null, facts: ["Haus Beispiel"] }],
    },
  ],
  undated: null,
  cut: null,
  call: { title: "Fragen?", phone: "0231 50-0", text: null },
  qr: {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h3v3h-3z"/></svg>`,
    alt: "QR-Code mit der Adresse: https://beispiel.example/",
    caption: "Im Internet:",
    address: "beispiel.example",
  },
};
