import { z } from "zod";

/** What the product itself knows of a sign-in. Routes write it; a form cannot, since it sends texts only. */
export const Door = z
  .object({
    /** "Firefox, Windows" */
    device: z.string().max(80),
    /** What this browser holds so that it is known again. */
    browser: z.string().max(100),
    demo: z.boolean(),
  })
  .default({ device: "", browser: "", demo: false });
export type Door = z.output<typeof Door>;
