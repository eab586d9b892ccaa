import { describe, expect, it } from "vitest";
import { merge } from "./merge.ts";

const opened = {
  name: "Haus am Park",
  telefon: "0231 1",
  sprachen: ["de"],
  "woche.0.von": "08:00",
  "woche.0.tage": ["1"],
};

describe("two people at one form", () => {
  it("keeps what each of them changed", () => {
    const saved = { ...opened, telefon: "0231 2" };
    const mine = { ...opened, name: "Haus im Park", email: "" };
    expect(merge(opened, saved, mine)).toMatchObject({ name: "Haus im Park", telefon: "0231 2" });
  });

  it("takes my value where both changed the same field", () => {
    expect(merge(opened, { ...opened, name: "Theirs" }, { ...opened, name: "Mine" })).toMatchObject({ name: "Mine" });
  });

  it("takes a field that I emptied as emptied", () => {
    expect(merge(opened, opened, { ...opened, telefon: "" })).toMatchObject({ telefon: "" });
  });

  it("takes the rows of a group together", () => {
    const saved = { ...opened, "woche.0.von": "09:00", "woche.1.von": "14:00" };
    const mine = { ...opened, "woche.0.tage": ["2"] };
    const merged = merge(opened, saved, mine);
    expect(merged).toMatchObject({ "woche.0.von": "08:00", "woche.0.tage": ["2"] });
    expect(merged).not.toHaveProperty(["woche.1.von"]);
  });

  it("does not take other line ends for a change", () => {
    const before = { frueher: "Alt\nÄlter" };
    expect(merge(before, { frueher: "Theirs" }, { frueher: "Alt\r\nÄlter" })).toEqual({ frueher: "Theirs" });
  });
});
