import { bodyLimit } from "hono/body-limit";
import { Refusal } from "#platform/refusal/refusal.ts";

const mostBytes = 16 * 1024 * 1024;

/** Nobody fills the memory with one request; a file that is read in may be 15 MB. */
export const bodySize = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw new Refusal("platform.too-large", 413);
  },
});
