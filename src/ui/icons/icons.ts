/**
 * The shapes of our icons, drawn on 24 × 24 with a round stroke of 2. The build puts them into one sprite.
 * An icon stands beside a word and never alone.
 */
export const icons = {
  "arrow-back": `<path d="M20 12H4.5M11 5l-7 7 7 7"/>`,
  "arrow-on": `<path d="M4 12h15.5M13 5l7 7-7 7"/>`,
  bench: `<path d="M3 8.5h18M3 12.5h18M5.5 5v15M18.5 5v15M3 16h18"/>`,
  book: `<path d="M12 6.5C9.5 4.5 6 4.2 3.5 4.8v13.7c2.5-.6 6-.3 8.5 1.7 2.5-2 6-2.3 8.5-1.7V4.8c-2.5-.6-6-.3-8.5 1.7zM12 6.5v13.5"/>`,
  bookmark: `<path d="M6.5 3.5h11V21L12 16.5 6.5 21z"/>`,
  bus: `<rect x="4.5" y="4" width="15" height="13.5" rx="2"/><path d="M4.5 11.5h15M8 17.5v2.5M16 17.5v2.5M8 14.5h.1M16 14.5h.1"/>`,
  calendar: `<rect x="3.5" y="5" width="17" height="15.5" rx="2"/><path d="M3.5 10h17M8 2.8V7M16 2.8V7"/>`,
  chart: `<path d="M4 20.5h16.5M6.5 17v-5M11.5 17V6M16.5 17v-8"/>`,
  check: `<path d="m4.5 12.5 5 5 10-11"/>`,
  clock: `<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.2l3.5 2"/>`,
  cross: `<path d="M6 6l12 12M18 6 6 18"/>`,
  document: `<path d="M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5M9 12.5h6.5M9 16h6.5"/>`,
  download: `<path d="M12 3.5v12M7 11l5 5 5-5M4 20.5h16"/>`,
  euro: `<path d="M18 6.5A6.8 6.8 0 0 0 7.3 12 6.8 6.8 0 0 0 18 17.5M4 10.5h9M4 13.7h8"/>`,
  door: `<path d="M14 3.5H6V21h8M14 12h7M18 9l3 3-3 3"/>`,
  eye: `<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>`,
  filter: `<path d="M3.5 6h17M7 12h10M10.5 18h3"/>`,
  gear: `<circle cx="12" cy="12" r="3"/><path d="M12 2.8v3.4M12 17.8v3.4M2.8 12h3.4M17.8 12h3.4M5.5 5.5l2.4 2.4M16.1 16.1l2.4 2.4M18.5 5.5l-2.4 2.4M7.9 16.1l-2.4 2.4"/>`,
  globe: `<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3z"/>`,
  hand: `<path d="M3 14.5 7 11h5a1.8 1.8 0 0 1 0 3.6H9.5M12 14.6l5.5-3.3a1.7 1.7 0 0 1 2 2.7L14 19H6.5L3 20.5"/>`,
  heart: `<path d="M12 20S3.5 15 3.5 9.2A4.6 4.6 0 0 1 12 6.7a4.6 4.6 0 0 1 8.5 2.5C20.5 15 12 20 12 20z"/>`,
  house: `<path d="M3.5 11.5 12 4l8.5 7.5M6 9.5v10.5h12V9.5"/>`,
  info: `<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.1"/>`,
  key: `<circle cx="8" cy="15" r="4.5"/><path d="m11.2 11.8 8.3-8.3M16 7l3 3"/>`,
  letters: `<path d="M3 19 8.5 5 14 19M5 14.5h7M15.5 19l2.7-7 2.8 7M16.5 16.7h3.5"/>`,
  lock: `<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V7.5a4 4 0 0 1 8 0v3"/>`,
  mail: `<rect x="3" y="5.5" width="18" height="13.5" rx="2"/><path d="m3.5 7 8.5 6.5L20.5 7"/>`,
  menu: `<path d="M4 6.5h16M4 12h16M4 17.5h16"/>`,
  pen: `<path d="M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5"/>`,
  people: `<circle cx="8.5" cy="8" r="3.3"/><circle cx="16.5" cy="9" r="2.7"/><path d="M2.5 20c0-4 2.5-6.5 6-6.5s6 2.5 6 6.5M16 14c3 0 5.5 2 5.5 5.5"/>`,
  phone: `<path d="M5 3.5h3.6l1.8 4.6-2.3 1.6a12 12 0 0 0 6.2 6.2l1.6-2.3 4.6 1.8V19a2 2 0 0 1-2.2 2A17 17 0 0 1 3 5.7 2 2 0 0 1 5 3.5z"/>`,
  pin: `<path d="M12 21.5s7-6.2 7-11.7a7 7 0 0 0-14 0c0 5.5 7 11.7 7 11.7z"/><circle cx="12" cy="9.7" r="2.5"/>`,
  plus: `<path d="M12 5v14M5 12h14"/>`,
  printer: `<path d="M7 8V3.5h10V8M7 17H4.5a1 1 0 0 1-1-1V9.5A1.5 1.5 0 0 1 5 8h14a1.5 1.5 0 0 1 1.5 1.5V16a1 1 0 0 1-1 1H17"/><rect x="7" y="14" width="10" height="6.5"/>`,
  refresh: `<path d="M20 12a8 8 0 1 1-2.5-5.8M20 3.5V8h-4.5"/>`,
  search: `<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5.5 5.5"/>`,
  send: `<path d="M3.5 11.5 20.5 4l-5.5 16.5-4-6.5zM11 14l9.5-10"/>`,
  speech: `<path d="M4 5h16v11.5h-9L6.5 20.5v-4H4z"/>`,
  trash: `<path d="M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5 7.5 21h9l1-14.5M10 10.5v6.5M14 10.5v6.5"/>`,
  undo: `<path d="M9 14.5 4 9.5l5-5M4 9.5h10a5.5 5.5 0 0 1 0 11h-3"/>`,
  warning: `<path d="M12 3.5 2.5 20.5h19z"/><path d="M12 10v5M12 17.7v.1"/>`,
  wheelchair: `<circle cx="11" cy="4.5" r="1.8"/><path d="M11 8v6h5l2.5 5M11 10.5h4.5M8.5 11.5a5 5 0 1 0 6.7 6"/>`,
} as const;

export type IconName = keyof typeof icons;

const isIcon = (name: string): name is IconName => name in icons;

export const iconNames: readonly IconName[] = Object.keys(icons).filter(isIcon);
