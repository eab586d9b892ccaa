import { describe, expect, it } from "vitest";
import { readEnvironment, StartRefusal } from "./environment.ts";

describe("the environment", () => {
  it("starts a demo on this computer when nothing is set", () => {
    expect(readEnvironment({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      DEMO: true,
      BASE_URL: "http://127.0.0.1:3000",
    });
  });

  it("is no demo when a database is named", () => {
    expect(readEnvironment({ DATABASE_URL: "postgres://localhost/beisammen" }).DEMO).toBe(false);
  });

  it.each([
    ["PORT", "achtzig"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["DEMO", "vielleicht"],
    ["TODAY", "2026-02-30"],
    ["SECRET_KEY", "kurz"],
    ["OIDC_ISSUER", "http://anmelden.stadt.example"],
    ["OIDC_CLIENT_SECRET", "kurz"],
    ["OIDC_CLIENT_ID", "allein"],
  ])("stops the start and names the variable: %s=%s", (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(
      expect.objectContaining({ message: expect.stringContaining(name) }),
    );
  });

  it("takes a misspelt variable for what it is", () => {
    expect(() => readEnvironment({ DATABASE_ULR: "postgres://localhost/x" })).toThrow(/DATABASE_ULR.*DATABASE_URL/);
  });

  it("does not repeat a secret in its message", () => {
    expect(() => readEnvironment({ DATABASE_URL: "mysql://name:geheim@x" })).toThrow(StartRefusal);
    expect(() => readEnvironment({ DATABASE_URL: "mysql://name:geheim@x" })).not.toThrow(/geheim/);
  });

  it("takes the city's sign-in as a whole, and repeats no secret of it", () => {
    const whole = {
      OIDC_ISSUER: "https://anmelden.stadt.example",
      OIDC_CLIENT_ID: "a",
      OIDC_CLIENT_SECRET: "s".repeat(16),
    };
    expect(readEnvironment(whole)).toMatchObject(whole);
    expect(() => readEnvironment({ ...whole, OIDC_CLIENT_SECRET: "geheim" })).not.toThrow(/geheim/);
  });

  it("refuses another today outside the demo", () => {
    expect(() => readEnvironment({ TODAY: "2026-11-24", DEMO: "0" })).toThrow(/TODAY/);
  });
});
