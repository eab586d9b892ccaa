import { z } from "zod";

const Source = z.object({
  form: z.string(),
  entered: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** What was typed to make a paper, as it is kept beside it. */
export const sourceOf = (form: string, entered: z.infer<typeof Source>["entered"]): string =>
  JSON.stringify({ form, entered });

function read(source: string | null): z.infer<typeof Source> | undefined {
  return source === null ? undefined : Source.safeParse(JSON.parse(source)).data;
}

/** The form that made a paper; none for what was brought. */
export const sourceForm = (source: string | null): string | undefined => read(source)?.form;

/** Where its next version is written. The plan's sheet has no words of its own: it is made with one button. */
export const writingPath = (casePath: string, form: string, documentId: string): string =>
  form === "hilfeplan" ? `${casePath}/schreiben` : `${casePath}/schreiben/${form}?aus=${documentId}`;

export const sourceEntered = (source: string | null): z.infer<typeof Source>["entered"] => read(source)?.entered ?? {};
