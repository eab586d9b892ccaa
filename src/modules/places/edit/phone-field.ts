import type { z } from "zod";
import { readPhone } from "#platform/imports/values/phone.ts";

const sentences: Readonly<Record<string, string>> = {
  "imports.value.several-phones": "places.field.phone.several",
  "imports.value.phone-without-area-code": "places.field.phone.area-code",
};

interface Typed {
  readonly telefon: string | null;
  /** "The mobile number belongs to the institution", after we asked. */
  readonly handy: boolean;
}

/** Asks at once, also when other fields are wrong; what those say is not known then. */
export const evenIfOthersAreWrong = {
  when: ({ value }: { readonly value: unknown }): boolean => typeof value === "object" && value !== null,
};

/** The number of an institution. A mobile number often is somebody's own: then we ask before the whole city reads it. */
export function checkPhone<Form extends Typed>({ telefon, handy }: Form, context: z.core.$RefinementCtx<Form>): void {
  if (typeof telefon !== "string") return;
  const problem = (message: string) => context.addIssue({ code: "custom", path: ["telefon"], message, input: telefon });
  const read = readPhone(telefon);
  if (!("ok" in read)) problem(sentences[read.problem] ?? "platform.field.phone");
  else if (read.ok.mobile && !handy) problem("places.field.phone.mobile");
}

/** Somebody answered the question already, or the number would not stand there. */
export function isMobile(phone: string | null): boolean {
  const read = phone === null ? undefined : readPhone(phone);
  return read !== undefined && "ok" in read && read.ok.mobile;
}
