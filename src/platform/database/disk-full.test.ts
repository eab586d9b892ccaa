import { describe, expect, it } from "vitest";
import { isDiskFull, tellsDiskFull } from "./disk-full.ts";

const fault = (code: string, cause?: unknown) => Object.assign(new Error("fault", { cause }), { code });

describe("a full disk", () => {
  it.each(["53100", "ENOSPC", "EDQUOT"])("is recognised by %s, also as the cause of another fault", (code) => {
    expect(isDiskFull(fault(code))).toBe(true);
    expect(isDiskFull(new Error("saving failed", { cause: fault(code) }))).toBe(true);
  });

  it.each([fault("23505"), fault("ENOENT"), new Error("plain"), null, undefined, "53100"])(
    "is not seen in other faults",
    (other) => expect(isDiskFull(other)).toBe(false),
  );

  it("is read off what PostgreSQL prints", () => {
    expect(tellsDiskFull('FATAL:  could not write to file "pg_wal/xlogtemp.9": No space left on device')).toBe(true);
    expect(tellsDiskFull("FATAL:  could not open file")).toBe(false);
  });
});
