/** The colours a city sets. The `Light` ones serve dark mode; the two on them are the text they carry. */
export interface CityColours {
  readonly accent: string;
  readonly onAccent?: string;
  readonly accentLight: string;
  readonly onAccentLight: string;
}

export type ColourProblem = "not-a-colour" | "accent-too-light" | "light-accent-too-dark" | "text-unreadable";

const white = "#ffffff";
const darkPage = "#101719";
/** WCAG 2.2 AAA for body text: the accent also colours links. */
const wanted = 7;

const isColour = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours such as "#0e4f5c", from 1 to 21. */
export function contrast(hexA: string, hexB: string): number {
  const [darker = 0, lighter = 0] = [luminance(hexA), luminance(hexB)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Why these colours cannot be read well enough; empty when they can. */
export function refuseColours({ accent, onAccent = white, accentLight, onAccentLight }: CityColours): ColourProblem[] {
  if (![accent, onAccent, accentLight, onAccentLight].every(isColour)) return ["not-a-colour"];
  const problems: ColourProblem[] = [];
  if (contrast(accent, white) < wanted) problems.push("accent-too-light");
  if (contrast(accentLight, darkPage) < wanted) problems.push("light-accent-too-dark");
  if (contrast(accent, onAccent) < wanted || contrast(accentLight, onAccentLight) < wanted)
    problems.push("text-unreadable");
  return problems;
}

/** The style sheet with a city's colours; it comes after ours. Throws on colours that `refuseColours` names. */
export function cityStyles(colours: CityColours): string {
  const problems = refuseColours(colours);
  if (problems.length > 0) throw new Error(`The city's colours cannot be used: ${problems.join(", ")}.`);
  const { accent, onAccent = white, accentLight, onAccentLight } = colours;
  return `:root{--b-city:${accent};--b-city-on:${onAccent};--b-city-light:${accentLight};--b-city-light-on:${onAccentLight}}\n`;
}
