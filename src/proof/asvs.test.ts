import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAsvs } from "#src/architecture/generated/asvs-table.ts";
import { root } from "#src/architecture/modules.ts";

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has: they are numbered without a gap. */
const sections = `1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2`;

const asked = sections.split(/\s+/).flatMap((section) => {
  const [number = "", count = "0"] = section.split(":");
  return Array.from({ length: Number(count) }, (_, index) => `${number}.${index + 1}`);
});
const points = readAsvs(readFileSync(join(root, "docs/datenschutz/asvs.csv"), "utf8"));

describe("the walk through OWASP ASVS 5.0.0", () => {
  it("judges each requirement of levels 1 and 2 once", () => {
    expect(points.map(({ id }) => id).toSorted()).toEqual(asked.toSorted());
    expect([points.filter(({ level }) => level === "1").length, points.length]).toEqual([70, 253]);
  });

  it("names proofs that are there", () => {
    const missing = points.flatMap(({ id, proofs }) =>
      proofs.filter((path) => !existsSync(join(root, path))).map((path) => `${id} ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it("accepts no verdict without proof or reason", () => {
    const header = "id;level;forderung;urteil;beleg;grund\n";
    expect(() => readAsvs(`${header}1.1.1;2;x;erfüllt;;`)).toThrow("1.1.1");
    expect(() => readAsvs(`${header}1.1.1;2;x;offen;;`)).toThrow("1.1.1");
    expect(() => readAsvs(`${header}1.1.1;2;x;bestimmt;a;`)).toThrow();
  });
});
