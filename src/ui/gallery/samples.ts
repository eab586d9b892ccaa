/** Invented content for the gallery: nobody and nothing of it exists. */
import type { CalendarDay } from "../list/month-calendar.tsx";
import type { MapArea, MapPin } from "../map/district-map.tsx";

export const phone = { number: "0999 000-0", href: "tel:+499990000" };

export const weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"].map(
  (label) => ({ value: label.toLowerCase(), label }),
);

export const quarters = ["Musterviertel", "Probehausen", "Beispielau", "Testkirchen"];

export const quarterOptions = quarters.map((name) => ({ value: name, label: name }));

export const prices = [
  { value: "frei", label: "kostenlos" },
  { value: "fest", label: "fester Preis" },
  { value: "spende", label: "Spende" },
];

const block = (x: number, y: number) => `M${x},${y}h150l10,20v110h-160z`;

export const areas: readonly MapArea[] = quarters.map((name, index) => {
  const [x, y] = [20 + (index % 2) * 170, 20 + Math.floor(index / 2) * 140];
  return {
    id: name,
    name,
    href: `?viertel=${name}`,
    path: block(x, y),
    label: [x + 80, y + 70],
    ...(index === 1 ? { lines: ["Probe-", "hausen"] } : {}),
  };
});

export const pins: readonly MapPin[] = [
  { number: 1, name: "Haus der Probe", href: "?ort=1", x: 80, y: 60 },
  { number: 2, name: "Treff Muster", href: "?ort=2", x: 260, y: 210 },
];

export const stops = [
  { name: "Musterplatz", x: 90, y: 110 },
  { name: "Probeallee", x: 250, y: 120 },
  { x: 120, y: 240 },
];

export const months = [12, 9, 14, 15, 11, 8, 16, 10, 12, 13, 9, 4].map((value, index) => ({
  name: new Intl.DateTimeFormat("de", { month: "long", timeZone: "UTC" }).format(Date.UTC(2026, index, 1)),
  short: new Intl.DateTimeFormat("de", { month: "short", timeZone: "UTC" }).format(Date.UTC(2026, index, 1)),
  value: value * 80,
  text: new Intl.NumberFormat("de").format(value * 80),
  named: index === 6 || index === 11,
}));

const calendarDay = (day: number): CalendarDay => ({
  day,
  label: `${day}. November`,
  today: day === 24,
  chosen: day === 27,
  ...(day % 3 === 0 ? { href: `?tag=${day}`, note: `${(day % 4) + 1}` } : {}),
});

/** November 2026: it begins on a Sunday. */
export const weeks = Array.from({ length: 6 }, (_, week) =>
  Array.from({ length: 7 }, (_, place) => {
    const day = week * 7 + place - 5;
    return day >= 1 && day <= 30 ? calendarDay(day) : null;
  }),
);

export const rows = [
  { id: "1", name: "Erika Beispiel", state: "In Begleitung", contacts: "12", due: "heute" },
  { id: "2", name: "Otto Probe", state: "In Klärung", contacts: "3", due: "überfällig" },
  { id: "3", name: "Dr. Ayla Musterfrau-Testenberg", state: "Ruht", contacts: "107", due: "1.12.2026" },
];
