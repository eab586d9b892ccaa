import { describe, expect, it } from "vitest";
import { merged, type Reachable, recipientOf, wanted } from "./mailing.ts";

const reachable = (changes: Partial<Reachable> = {}): Reachable => ({
  id: "1",
  name: "Gemeinde Beispiel",
  person: null,
  street: "Kirchweg 3",
  postcode: "12345",
  town: "Musterstadt",
  phone: "0231 100-3",
  email: "gemeinde@beispiel.example",
  noMailings: false,
  ...changes,
});

describe("a partner is reached", () => {
  it.each([
    ["by mail where there is an address", {}, "beste", "mail"],
    ["by letter where there is none", { email: null }, "beste", "brief"],
    ["by phone where there is no street either", { email: null, street: null }, "beste", "telefon"],
    ["by letter who ended our mails", { noMailings: true }, "beste", "brief"],
    ["by letter who all are written to", {}, "brief", "brief"],
    ["by phone who all are called", {}, "telefon", "telefon"],
    ["by nothing who left nothing", { email: null, town: null, phone: null }, "beste", undefined],
  ] as const)("%s", (_, changes, wish, way) => {
    expect(recipientOf(reachable(changes), wish)?.way).toBe(way);
  });

  it("by a letter with its postal address", () => {
    expect(recipientOf(reachable(), "brief")?.address).toBe("Kirchweg 3\n12345 Musterstadt");
  });

  it("by no circular if it wants none", () => {
    expect(wanted([reachable(), reachable({ noMailings: true })])).toHaveLength(1);
  });
});

describe("a text", () => {
  it("greets by name, and nobody by a wrong one", () => {
    const text = "Guten Tag {Ansprechperson}, kommt {Einrichtung}?";
    expect(merged(text, { recipient: "Gemeinde", person: "Petra Muster" })).toBe(
      "Guten Tag Petra Muster, kommt Gemeinde?",
    );
    expect(merged(text, { recipient: "Gemeinde", person: null })).toBe("Guten Tag, kommt Gemeinde?");
  });
});
