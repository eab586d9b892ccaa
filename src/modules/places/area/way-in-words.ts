import { walkingMinutes } from "#platform/geo/point.ts";
import { wayTexts as t } from "../texts/way.ts";

/** The way on foot from a straight line. Nobody walks to the metre. */
export function wayInWords(metres: number): string {
  const rounded = Math.max(50, Math.round(metres / 50) * 50);
  const distance =
    rounded < 1000
      ? t["places.way.metres"]({ metres: rounded })
      : t["places.way.kilometres"]({ kilometres: rounded / 1000 });
  return t["places.way.on-foot"]({ minutes: walkingMinutes(rounded), distance });
}
