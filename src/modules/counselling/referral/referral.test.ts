import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import {
  advance,
  isSuccess,
  isToChase,
  isVoid,
  maySeePerson,
  mayFollow,
  type Referral,
  ReferralId,
  referralStates,
  usualDeadlines,
} from "./referral.ts";

const sentOn = day("2026-11-01");
const aReferral = (changes: Partial<Referral> = {}): Referral => ({
  id: ReferralId.parse("018f0000-0000-7000-8000-000000000001"),
  contactId: null,
  caseId: "c",
  officeId: "o",
  targetKind: "partner",
  targetId: null,
  targetName: "Wohnberatung Beispiel",
  targetEmail: null,
  what: "Haltegriffe",
  reachable: null,
  shares: [],
  channel: "telefon",
  state: "gesendet",
  sentOn,
  seenOn: null,
  answeredOn: null,
  contactedOn: null,
  startedOn: null,
  startedSays: null,
  sustainedOn: null,
  endedOn: null,
  reason: null,
  chasedOn: null,
  chases: 0,
  responsibleId: "r",
  version: 1,
  ...changes,
});
const step = (to: Referral["state"], reason: string | null = null) => ({
  to,
  on: day("2026-11-10"),
  says: "partner" as const,
  reason,
});

describe("a referral", () => {
  it("goes its way from asked to helped, and says who claims the start", () => {
    const started = ["gesehen", "zugesagt", "kontakt", "begonnen"] as const;
    const helped = started.reduce((current, to) => advance(current, step(to)), aReferral());
    expect(helped).toMatchObject({ state: "begonnen", startedOn: "2026-11-10", startedSays: "partner" });
    expect(isSuccess(helped)).toBe(true);
    expect(advance(helped, step("gehalten"))).toMatchObject({ sustainedOn: "2026-11-10" });
  });

  it.each(["abgelehnt", "ohne-hilfe"] as const)("needs a reason to be %s", (to) => {
    expect(() => advance(aReferral(), step(to))).toThrow(
      expect.objectContaining({ reason: "counselling.referral.no-reason" }),
    );
    expect(advance(aReferral(), step(to, "keine Plätze"))).toMatchObject({
      state: to,
      reason: "keine Plätze",
      endedOn: "2026-11-10",
    });
  });

  it("is no step further before it was sent", () => {
    expect(() => advance(aReferral(), { ...step("zugesagt"), on: day("2026-10-31") })).toThrow(
      expect.objectContaining({ reason: "counselling.referral.before-sent" }),
    );
  });

  it.each(referralStates)("%s is followed only by what may follow it", (state) => {
    const current = aReferral({ state });
    for (const to of referralStates) {
      const go = () => advance(current, step(to, "Grund"));
      if (mayFollow(state).includes(to)) expect(go().state).toBe(to);
      else expect(go).toThrow(expect.objectContaining({ reason: "counselling.referral.not-after" }));
    }
  });

  it("that was answered, is void or ended without help is never a success", () => {
    for (const state of referralStates.filter((each) => each !== "begonnen" && each !== "gehalten"))
      expect(isSuccess(aReferral({ state, startedOn: sentOn }))).toBe(false);
  });
});

describe("chasing", () => {
  it.each([
    ["2026-11-10", 0, false],
    ["2026-11-11", 0, true],
    ["2026-11-11", 1, false],
    ["2026-11-21", 1, true],
    ["2026-11-30", 2, false],
  ])("on %s after %i reminders: %s", (today, chases, expected) => {
    expect(isToChase(aReferral({ chases }), usualDeadlines, day(today))).toBe(expected);
  });

  it("stops with an answer; without one the request is void after 30 days", () => {
    expect(isToChase(aReferral({ state: "zugesagt" }), usualDeadlines, day("2026-12-24"))).toBe(false);
    expect(isVoid(aReferral(), usualDeadlines, day("2026-11-30"))).toBe(false);
    expect(isVoid(aReferral(), usualDeadlines, day("2026-12-01"))).toBe(true);
  });
});

describe("what the partner may learn", () => {
  const consent = { scope: "weitergabe" as const, recipient: null, validUntil: null, withdrawnOn: null };
  const today = day("2026-11-24");

  it.each([
    [[], false],
    [[consent], true],
    [[{ ...consent, scope: "speichern" as const }], false],
    [[{ ...consent, recipient: "wohnberatung beispiel" }], true],
    [[{ ...consent, recipient: "Pflegedienst" }], false],
    [[{ ...consent, withdrawnOn: today }], false],
    [[{ ...consent, validUntil: day("2026-11-23") }], false],
    [[{ ...consent, validUntil: today }], true],
  ])("with %o is more than initials: %s", (consents, expected) => {
    expect(maySeePerson(consents, "Wohnberatung Beispiel", today)).toBe(expected);
  });
});
