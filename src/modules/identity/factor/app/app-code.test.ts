import { generateSync } from "otplib";
import { describe, expect, it } from "vitest";
import { appAddress, inGroups, stepOf } from "./app-code.ts";

const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);
const codeAt = (epoch: number) => generateSync({ secret, epoch });

describe("a code of the app", () => {
  // The test vectors of RFC 6238, appendix B, with six digits.
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
  ])("at %i seconds is %s", (seconds, code) => {
    expect(stepOf(secret, code, { lastStep: 0, now: at(seconds) })).toBe(Math.floor(seconds / 30));
  });

  it("counts one step early and one step late, and no more", () => {
    const fits = (offset: number) => stepOf(secret, codeAt(6000 + offset), { lastStep: 0, now: at(6000) });
    expect([-60, -30, 0, 30, 60].map((offset) => fits(offset) !== undefined)).toEqual([false, true, true, true, false]);
  });

  it("counts once, and none before it counts afterwards", () => {
    const lastStep = stepOf(secret, codeAt(6000), { lastStep: 0, now: at(6000) }) ?? 0;
    expect(stepOf(secret, codeAt(6000), { lastStep, now: at(6010) })).toBeUndefined();
    expect(stepOf(secret, codeAt(5970), { lastStep, now: at(6010) })).toBeUndefined();
    expect(stepOf(secret, codeAt(6030), { lastStep, now: at(6010) })).toBe(201);
  });

  it.each(["", "12345", "1234567", "abcdef", "００００００"])("is not %j", (code) =>
    expect(stepOf(secret, code, { lastStep: 0, now: at(6000) })).toBeUndefined(),
  );

  it("may be typed in two groups", () =>
    expect(stepOf(secret, codeAt(6000).replace(/^(\d{3})/, "$1 "), { lastStep: 0, now: at(6000) })).toBe(200));
});

it("the secret can be scanned and read", () => {
  expect(appAddress("Musterstadt", "a@beispiel.invalid", secret)).toMatch(
    /^otpauth:\/\/totp\/Beisammen%20Musterstadt:a%40beispiel\.invalid\?secret=GEZD/,
  );
  expect(inGroups("ABCDEFGHIJ")).toBe("ABCD EFGH IJ");
});
