import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { states } from "./case.ts";
import { aCase } from "./case.fixtures.ts";
import { type CaseState, close, move, reopen } from "./transition.ts";

const on = day("2026-11-24");
const closed = (changes = {}) =>
  aCase({ state: "abgeschlossen", closedOn: on, closingReason: "vermittelt", goalsReached: "ganz", ...changes });

const allowed: readonly (readonly [CaseState, CaseState])[] = [
  ["neu", "in-klaerung"],
  ["neu", "in-begleitung"],
  ["in-klaerung", "in-begleitung"],
  ["in-klaerung", "ruhend"],
  ["in-begleitung", "ruhend"],
  ["ruhend", "in-klaerung"],
  ["ruhend", "in-begleitung"],
];
const every = states.flatMap((from) => states.map((to) => [from, to] as const));

describe("a step from one state to another", () => {
  const step = (from: CaseState, to: CaseState) =>
    move(from === "abgeschlossen" ? closed() : aCase({ state: from }), {
      to,
      consented: true,
      restingUntil: day("2026-12-01"),
      on,
    });
  const isAllowed = (from: CaseState, to: CaseState) => allowed.some(([one, other]) => one === from && other === to);

  it.each(every.filter((pair) => isAllowed(...pair)))("from %s to %s is taken", (from, to) => {
    expect(step(from, to).state).toBe(to);
  });

  it.each(every.filter((pair) => !isAllowed(...pair)))("from %s to %s is refused", (from, to) => {
    expect(() => step(from, to)).toThrow(/counselling.case/);
  });

  it("into accompaniment is refused without the person's consent", () => {
    expect(() => move(aCase(), { to: "in-begleitung", consented: false, restingUntil: null, on })).toThrow(
      "counselling.case.no-consent",
    );
  });

  it.each([null, on])("into rest is refused without a day to come (%s)", (restingUntil) => {
    expect(() => move(aCase({ state: "in-begleitung" }), { to: "ruhend", consented: true, restingUntil, on })).toThrow(
      "counselling.case.no-resting-day",
    );
  });

  it("out of rest forgets the day of looking again", () => {
    const resting = aCase({ state: "ruhend", restingUntil: day("2026-12-01") });
    expect(move(resting, { to: "in-begleitung", consented: true, restingUntil: null, on }).restingUntil).toBeNull();
  });
});

describe("closing a case", () => {
  const closing = { reason: "vermittelt", goals: "ganz", openFollowUps: 0, afterWeeks: null, on } as const;

  it.each(states.filter((state) => state !== "abgeschlossen"))("is possible from %s", (state) => {
    expect(close(aCase({ state }), closing)).toMatchObject({ state: "abgeschlossen", closedOn: on });
  });

  it("is refused while follow-ups are open, and says how many", () => {
    expect(() => close(aCase(), { ...closing, openFollowUps: 2 })).toThrow(
      expect.objectContaining({ reason: "counselling.case.follow-ups-open", details: { open: 2 } }),
    );
  });

  it("is refused for what is closed", () => {
    expect(() => close(closed(), closing)).toThrow("counselling.case.already-closed");
  });

  it("plans the call that asks how it went", () => {
    expect(close(aCase(), { ...closing, afterWeeks: 6 }).afterCallOn).toBe("2027-01-05");
  });

  it("plans no call to somebody who died", () => {
    expect(close(aCase(), { ...closing, reason: "verstorben", afterWeeks: 6 }).afterCallOn).toBeNull();
  });
});

describe("opening a case again", () => {
  it("keeps the day of its first opening, so that it is not new twice", () => {
    const opened = reopen(closed({ openedOn: day("2026-02-01") }), true, on);
    expect(opened).toMatchObject({ state: "in-begleitung", openedOn: "2026-02-01", reopenedOn: on, closedOn: null });
  });

  it("leads into clarification when the consent is gone", () => {
    expect(reopen(closed(), false, on).state).toBe("in-klaerung");
  });

  it("is refused for an open case", () => {
    expect(() => reopen(aCase(), true, on)).toThrow("counselling.case.not-closed");
  });

  it("is refused after a death", () => {
    expect(() => reopen(closed({ closingReason: "verstorben" }), true, on)).toThrow("counselling.case.person-died");
  });
});
