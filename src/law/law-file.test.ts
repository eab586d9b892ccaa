import { describe, expect, it } from "vitest";
import { lawFile } from "./law-file.ts";

describe("a file of the law's numbers", () => {
  it("is found from the project's folder", () => {
    expect(lawFile("school-holidays-nw.csv").split("\n")[0]).toBe("from,to,name,school_year,source,confirmed");
  });

  it("is a fault when it is missing", () => {
    expect(() => lawFile("missing.csv")).toThrow(/ENOENT/);
  });
});
