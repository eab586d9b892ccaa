import type { Message } from "#platform/texts/texts.ts";
import type { Details } from "./values/reading.ts";

/** The engine's texts together with those of the module whose import it is. */
export type ImportTexts = Readonly<Record<string, Message>>;

/** The sentence for a reason; an unknown reason is shown as it is, so that nothing is hidden. */
export function explain(texts: ImportTexts, reason: string, details: Details = {}): string {
  const message = texts[reason];
  if (message === undefined || typeof message === "string") return message ?? reason;
  // The key decides which details a message gets; the compiler cannot follow that from a text key.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return (message as (details: Details) => string)(details);
}
