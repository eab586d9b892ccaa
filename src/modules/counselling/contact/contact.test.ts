import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { clockText } from "./call-clock.ts";
import { dayOnDevice } from "./contact-day.ts";
import { aContact, north } from "./contact.fixtures.ts";
import { askerKeys, channelKeys, districtKeys, noDistrictKey, resultKeys, themeKeys } from "./contact-keys.ts";
import { contactsAddress, ContactQuery } from "./contact-query.ts";
import { caseAddress } from "./contact-to-case.ts";
import { requireReason } from "./correction.ts";
import { initialContact } from "./initial-contact.ts";

const today = day("2026-11-24");

describe("the day of an entry that waited on a device", () => {
  it.each([
    { said: null, counts: "2026-11-24", why: "nothing was said" },
    { said: "2026-11-23", counts: "2026-11-23", why: "it was yesterday" },
    { said: "2026-09-25", counts: "2026-09-25", why: "it is 60 days ago" },
    { said: "2026-09-24", counts: "2026-11-24", why: "a device that is 61 days behind has a wrong clock" },
    { said: "2026-11-25", counts: "2026-11-24", why: "tomorrow has not come" },
  ])("is $counts when $why", ({ said, counts }) => {
    expect(dayOnDevice(said === null ? null : day(said), today)).toBe(counts);
  });
});

describe("a correction", () => {
  const on = (onDay: string, createdAt: string) => aContact({ onDay: day(onDay), createdAt: new Date(createdAt) });

  it.each([
    on("2026-11-24", "2026-11-24T09:00:00Z"),
    on("2026-11-03", "2026-11-24T09:00:00Z"),
    on("2026-11-24", "2026-11-25T09:00:00Z"),
  ])("needs no reason on the day of the contact or of its entry (%#)", (contact) => {
    expect(() => requireReason(contact, today, null)).not.toThrow();
  });

  it("needs a reason from the next day on", () => {
    const yesterday = on("2026-11-23", "2026-11-23T22:59:00Z");
    expect(() => requireReason(yesterday, today, null)).toThrow(
      expect.objectContaining({ fields: [{ field: "reason", reason: "counselling.contact.no-reason" }] }),
    );
    expect(() => requireReason(yesterday, today, "Vertippt")).not.toThrow();
  });
});

describe("the form for a contact", () => {
  it("presets the way and the own Stadtbezirk, and neither who asks, themes nor result", () => {
    expect(initialContact({ own: [north] })).toEqual({ channel: "telefon", stadtbezirk: north });
  });

  it("repeats the last contact without its minutes", () => {
    const last = { contact: aContact({ minutes: 12, result: "termin" }), themes: ["demenz"] };
    expect(initialContact({ own: [], last })).toMatchObject({ result: "termin", themes: ["demenz"], minutes: "" });
  });

  it("gives each answer a key of its own, and none that the workspace uses", () => {
    const keys = [channelKeys, askerKeys, resultKeys].flatMap((each) => Object.values(each));
    const all = [...keys, ...themeKeys, ...districtKeys, noDistrictKey];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((key) => ["K", "W", "?", "/"].includes(key))).toEqual([]);
  });
});

describe("a contact that becomes a case", () => {
  it("takes along everything that was said", () => {
    const contact = aContact({ ageBand: "80-89", minutes: 15 });
    const { pathname, searchParams } = new URL(caseAddress(contact, ["demenz", "geld"]), "http://x");
    expect(pathname).toBe("/arbeit/faelle/neu");
    expect(Object.fromEntries(searchParams)).toEqual({
      von: "kontakt",
      kontakt: contact.id,
      kanal: "telefon",
      wer: "angehoerige",
      themen: "demenz,geld",
      stadtbezirk: north,
      alter: "80-89",
      dauer: "15",
    });
  });
});

describe("the filters of the list", () => {
  it("leave out what makes no sense", () => {
    const query = ContactQuery.parse({ von: "gestern", weg: "brieftaube", seite: "-3", thema: "geld" });
    expect(query).toEqual({ thema: "geld", nach: "tag", richtung: "ab", seite: 1 });
  });

  it("read days as people write them, and stand in the address", () => {
    const query = ContactQuery.parse({ von: "1.10.2026", bis: "2026-10-31" });
    expect(contactsAddress(query)).toBe("/arbeit/kontakte?von=2026-10-01&bis=2026-10-31");
  });

  it("start on the first page when one is changed", () => {
    const query = ContactQuery.parse({ seite: "4" });
    expect(contactsAddress(query, { ergebnis: "termin" })).toBe("/arbeit/kontakte?ergebnis=termin");
  });
});

describe("the clock of a call", () => {
  it.each([
    [0, "00:00"],
    [200, "03:20"],
    [3661, "61:01"],
  ])("shows %i seconds as %s", (seconds, text) => expect(clockText(seconds)).toBe(text));
});
