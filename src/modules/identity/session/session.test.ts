import { describe, expect, it } from "vitest";
import { deviceInWords } from "./device-in-words.ts";
import { isConfirmed, ownPath, sessionHolds } from "./session.ts";

const now = new Date("2026-11-24T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

describe("a session", () => {
  it.each([
    ["full", 119, 119, true],
    ["full", 600, 120, false],
    ["full", 719, 1, true],
    ["full", 720, 1, false],
    ["password", 9, 9, true],
    ["password", 10, 0, false],
  ] as const)("at stage %s, begun %i and seen %i minutes ago: %s", (stage, begun, seen, holds) => {
    expect(sessionHolds({ stage, createdAt: minutesAgo(begun), seenAt: minutesAgo(seen) }, now)).toBe(holds);
  });

  it("is confirmed for five minutes", () => {
    expect(isConfirmed({ confirmedAt: minutesAgo(4.9) }, now)).toBe(true);
    expect(isConfirmed({ confirmedAt: minutesAgo(5) }, now)).toBe(false);
  });
});

describe("the way back after the sign-in", () => {
  it.each(["/arbeit", "/arbeit/katalog/orte/neu", "/arbeit/katalog?q=park&seite=2"])("is kept: %s", (path) =>
    expect(ownPath(path)).toBe(path),
  );

  it.each([
    "https://anderswo.example/arbeit",
    "//anderswo.example",
    "/arbeit//anderswo.example:80/\\",
    "/arbeit/..%2f..",
    "/\\anderswo.example",
    "/arbeiten",
    "/arbeit?x=//anderswo.example",
    "javascript:alert(1)",
    "/arbeit\r\nSet-Cookie: a=b",
    "",
  ])("leads nowhere else: %s", (path) => expect(ownPath(path)).toBe("/arbeit"));
});

describe("a device in words", () => {
  it.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Windows"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Mobile/15E148 Safari/604.1",
      "Safari, iPhone",
    ],
    ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0", "Edge, Windows"],
    ["Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36", "Chrome, Android"],
    ["curl/8", ""],
    [undefined, ""],
  ])("%s", (line, words) => expect(deviceInWords(line)).toBe(words));
});
