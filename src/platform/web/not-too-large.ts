import { bodyLimit } from "hono/body-limit";
import { Refusal } from "#platform/refusal/refusal.ts";

/** Files of 15 MB and the form around them; more is refused before it is read. */
export const notTooLarge = bodyLimit({
  maxSize: 16 * 1024 * 1024,
  onError: () => {
    throw new Refusal("platform.too-large", 413);
  },
});
