import { describe, expect, it } from "vitest";
import { isBreached } from "./breached-passwords.ts";
import { newPassword } from "./new-password.ts";

const reasonFor = (password: string) => newPassword.safeParse(password).error?.issues[0]?.message;

describe("a new password", () => {
  it.each(["vier lange Worte hier", "regenschirm-montag-7", "ganz andere Worte dort", "Übermorgen? Pflaumenkuchen"])(
    "may be %s",
    (password) => expect(reasonFor(password)).toBeUndefined(),
  );

  it("needs twelve characters and no signs of any kind", () => {
    expect(reasonFor("elf Zeichen")).toBe("identity.password.short");
    expect(reasonFor("nurkleinebuchstaben")).toBeUndefined();
  });

  it.each([
    "aaaaaaaaaaaaaaaa",
    "passwortpasswort",
    "abcabcabcabcabc",
    "qwertzuiop123",
    "1234567890123",
    "asdfghjkl456789",
  ])("is refused where fingers made it: %s", (password) => expect(reasonFor(password)).toBe("identity.password.known"));

  it.each(["1qaz2wsx3edc", "1QAZ2wsx3EDC", "leavemealone", "unbelievable"])(
    "is refused when it was stolen: %s",
    (password) => {
      expect(isBreached(password)).toBe(true);
      expect(reasonFor(password)).toBe("identity.password.known");
    },
  );
});
