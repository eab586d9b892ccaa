import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { nextHost, type Member } from "./round-table.ts";

const member = (name: string, lastHostedOn: string | null, since = "2026-01-01"): Member => ({
  partnerId: name,
  name,
  since: day(since),
  lastHostedOn: lastHostedOn === null ? null : day(lastHostedOn),
});

describe("the next host of a round table", () => {
  it.each([
    ["is nobody without members", [], undefined],
    ["is whoever hosted longest ago", [member("A", "2026-05-01"), member("B", "2025-05-01")], "B"],
    ["is first of all who never hosted", [member("A", "2020-05-01"), member("B", null)], "B"],
    [
      "of several who never hosted is whoever sits there longest",
      [member("A", null), member("B", null, "2020-01-01")],
      "B",
    ],
  ])("%s", (_, members, expected) => {
    expect(nextHost(members)?.name).toBe(expected);
  });
});
