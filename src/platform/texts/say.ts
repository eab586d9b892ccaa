import type { Message } from "./texts.ts";

export type Sentences = Readonly<Record<string, Message>>;

/** The sentence for a reason that is known only at run time, such as that of a refusal. */
export function say(sentences: Sentences, reason: string, details: Readonly<Record<string, unknown>> = {}): string {
  const message = sentences[reason] ?? sentences["platform.refused"] ?? reason;
  if (typeof message === "string") return message;
  // The details come from where the reason was given; their shape is the message's own parameter.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- known only where the refusal is thrown
  return message(details as never);
}
