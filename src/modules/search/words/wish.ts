import { z } from "zod";
import { patternOf, Patterns } from "./pattern.ts";

/** A time or price that somebody wants; what a wish is worth for the database is said by `time-of-wishes.ts`. */
export const WishWord = z.union([
  z.object({
    kind: z.literal("day"),
    value: z.enum(["heute", "morgen", "uebermorgen", "wochenende", "woche", "naechste-woche"]),
  }),
  z.object({ kind: z.literal("weekday"), value: z.coerce.number().pipe(z.literal([1, 2, 3, 4, 5, 6, 7])) }),
  z.object({ kind: z.literal("zeit"), value: z.enum(["vormittag", "nachmittag", "abend"]) }),
  z.object({ kind: z.literal("preis"), value: z.literal("kostenlos") }),
]);
export type WishWord = z.infer<typeof WishWord>;

/** Reads the lines of `wishes.txt`. */
export function readWishes(lines: readonly string[]): Patterns<WishWord> {
  return new Patterns(
    lines.flatMap((line) => {
      const [head = "", list = ""] = line.split(/:(.*)/);
      const [kind, value] = head.split(" ");
      const wish = WishWord.parse({ kind, value });
      return list.split(",").flatMap((item) => patternOf(item.trim(), wish) ?? []);
    }),
  );
}
