import { phone } from "../gallery/samples.ts";
import { uiTexts } from "../texts/texts.ts";
import type { PublicFrameProps } from "./public-frame.tsx";
import type { StaffFrameProps } from "./staff-frame.tsx";

export const aPublicFrame: Omit<PublicFrameProps, "children"> = {
  words: uiTexts("de"),
  brand: { name: "Beisammen", place: "in Probehausen", href: "/" },
  demo: "Demo – Beispieldaten",
  phone: { ...phone, hint: "Fragen? Rufen Sie an" },
  tools: [
    { label: "Leichte Sprache", href: "/leichte-sprache", icon: "book" },
    { label: "Sprachen", href: "/sprachen", icon: "globe" },
    { label: "Schrift und Farben", href: "/ansicht", icon: "letters" },
    { label: "Merkliste", href: "/merkliste", icon: "bookmark", count: 2 },
  ],
  nav: [
    { label: "Start", href: "/", icon: "house", current: true },
    { label: "Angebote", href: "/angebote", icon: "calendar" },
    { label: "Orte", href: "/orte", icon: "pin" },
    { label: "Beratung", href: "/beratung", icon: "speech" },
    { label: "Pflege", href: "/pflege", icon: "heart" },
    { label: "Mitmachen", href: "/mitmachen", icon: "hand" },
  ],
  foot: {
    call: { heading: "Lieber sprechen als lesen?", text: "Rufen Sie uns an.", phone },
    columns: [
      { heading: "Seiten", links: [{ label: "Angebote", href: "/angebote" }] },
      { heading: "Sprachen", links: [{ label: "العربية", href: "/ar", lang: "ar", dir: "rtl" }] },
    ],
  },
};

export const aStaffFrame: Omit<StaffFrameProps, "children"> = {
  words: uiTexts("de"),
  brand: { name: "Beisammen", href: "/arbeit" },
  demo: "Demo – Beispieldaten",
  search: { action: "/arbeit/suche", label: "Fall, Partner, Angebot suchen" },
  quick: { label: "Kurzvorsprache", href: "/arbeit/kurzvorsprachen/neu" },
  me: { name: "Erika Demo", office: { label: "Büro Probehausen", href: "/arbeit/konto" } },
  dock: [
    { label: "Mein Tag", href: "/arbeit", icon: "house" },
    { label: "Kontakt", href: "/arbeit/kurzvorsprachen/neu", icon: "plus" },
    { label: "Fälle", href: "/arbeit/faelle", icon: "document", current: true },
    { label: "Menü", href: "#menue", icon: "menu" },
  ],
  menu: [
    {
      links: [
        { label: "Mein Tag", href: "/arbeit", icon: "house" },
        { label: "Fälle", href: "/arbeit/faelle", icon: "document", count: 62, current: true },
      ],
    },
    { heading: "Konto", links: [{ label: "Abmelden", href: "/abmelden", icon: "door" }] },
  ],
};
