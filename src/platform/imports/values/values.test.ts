import { describe, expect, it } from "vitest";
import { readPostcode, readStreet } from "./address.ts";
import { oneOf, readYesNo } from "./choice.ts";
import { readMoment } from "./moment.ts";
import { readCents, readPrice } from "./money.ts";
import { readNumber, wholeNumberReader } from "./number.ts";
import { phoneReader, readPhone } from "./phone.ts";
import { readRecurrence } from "./recurrence.ts";
import { readList, textReader } from "./text.ts";
import { readEmail, readUrl } from "./web.ts";

describe("money", () => {
  it.each([
    ["1.234,50 €", 123_450],
    ["5,-", 500],
    ["5,-- Euro", 500],
    ["7,50", 750],
    ["7,5 EUR", 750],
    ["€ 12", 1_200],
    ["7.50 €", 750],
    ["1.250", 125_000],
    ["0,07", 7],
    ["8,200", 820],
    ["-3,00 €", -300],
    ["kostenlos", 0],
    ["Eintritt frei", 0],
    ["gebührenfrei", 0],
    ["70368744177664,29", 7_036_874_417_766_429],
  ])("reads %j as %i cents", (text, cents) => {
    expect(readCents(text)).toEqual({ ok: cents });
  });

  it.each([
    ["1,234.50", "imports.value.price-with-words"],
    ["1.5", "imports.value.price-with-words"],
    ["ab 5 Euro", "imports.value.price-with-words"],
    ["8 € / ermäßigt 5 €", "imports.value.price-with-words"],
    ["5–10 €", "imports.value.price-with-words"],
    ["auf Anfrage", "imports.value.money"],
    ["Spende", "imports.value.money"],
    ["7,555", "imports.value.parts-of-cents"],
  ])("refuses %j: %s", (text, reason) => {
    expect(readCents(text)).toEqual({ problem: reason });
  });

  it("keeps a donation apart from an amount", () => {
    expect(readPrice("gegen Spende")).toEqual({ ok: { kind: "donation" } });
    expect(readPrice("kostenlos")).toEqual({ ok: { kind: "amount", cents: 0 } });
    expect(readPrice("-5")).toEqual({ problem: "imports.value.money" });
  });
});

describe("numbers", () => {
  it.each([
    ["1.234,5", 1_234.5],
    ["12", 12],
    ["-3", -3],
    ["+7", 7],
    ["1 000", 1_000],
  ])("reads %j", (text, value) => {
    expect(readNumber(text)).toEqual({ ok: value });
  });

  it.each(["1.5", "1,234.50", "zwölf", "1.23.456", "1,", "1e3"])("refuses %j", (text) => {
    expect(readNumber(text)).toEqual({ problem: "imports.value.number" });
  });

  it("keeps whole numbers within their bounds", () => {
    const seats = wholeNumberReader({ from: 1, to: 200 });
    expect(seats("12")).toEqual({ ok: 12 });
    expect(seats("1,5")).toEqual({ problem: "imports.value.whole-number" });
    expect(seats("0")).toEqual({ problem: "imports.value.bounds", details: { from: 1, to: 200 } });
  });
});

describe("choices", () => {
  it.each(["ja", "J", "x", "X", "1", "✓", "wahr", "TRUE"])("%j is a yes", (text) => {
    expect(readYesNo(text)).toEqual({ ok: true });
  });
  it.each(["nein", "N", "0", "-", "–", "falsch"])("%j is a no", (text) => {
    expect(readYesNo(text)).toEqual({ ok: false });
  });
  it.each(["teilweise", "2", "?", "ja, mit Hilfe"])("%j is neither", (text) => {
    expect(readYesNo(text)).toEqual({ problem: "imports.value.yes-no" });
  });

  it("finds a value by any of its spellings, and says what is possible", () => {
    const reader = oneOf({ walk: ["zu Fuß", "Spaziergang"], bus: ["Bus & Bahn"] });
    expect(reader("ZU FUSS")).toEqual({ ok: "walk" });
    expect(reader("bus bahn")).toEqual({ ok: "bus" });
    expect(reader("Taxi")).toEqual({
      problem: "imports.value.choice",
      details: { allowed: ["zu Fuß", "Bus & Bahn"] },
    });
  });
});

describe("telephone numbers", () => {
  it.each([
    ["0231 / 50-0", "+49231500", false],
    ["(0231) 50 2 24 80", "+4923150 22480", false],
    ["+49 (0)231 5022480", "+492315022480", false],
    ["0049 231 5022480", "+492315022480", false],
    ["0171/1234567", "+491711234567", true],
    ["Tel. 0231 5022480", "+492315022480", false],
  ])("reads %j", (text, e164, mobile) => {
    expect(readPhone(text)).toEqual({ ok: { written: text, e164: e164.replaceAll(" ", ""), mobile } });
  });

  it.each([
    ["50-22480", "imports.value.phone-without-area-code"],
    ["2315022480", "imports.value.phone-without-area-code"],
    ["110", "imports.value.phone-without-area-code"],
    ["0231", "imports.value.phone"],
    ["0231 5022480, 0171 1234567", "imports.value.several-phones"],
    ["0231 5022480 oder 0171 1234567", "imports.value.several-phones"],
  ])("refuses %j: %s", (text, reason) => {
    expect(readPhone(text)).toEqual({ problem: reason });
  });

  it("completes numbers of the own town when its code is known", () => {
    expect(phoneReader({ areaCode: "0231" })("50-22480")).toMatchObject({ ok: { e164: "+492315022480" } });
  });
});

describe("addresses on the web", () => {
  it.each([
    ["Frau.Beispiel@Stadt.Example", "Frau.Beispiel@stadt.example"],
    ["mailto:a@b.example", "a@b.example"],
    ["büro@müller.example", "büro@müller.example"],
  ])("reads the e-mail address %j", (text, value) => {
    expect(readEmail(text)).toEqual({ ok: value });
  });
  it.each(["a@b", "a b@c.de", "a..b@c.de", "@c.de", "a(at)b.de"])("refuses the e-mail address %j", (text) => {
    expect(readEmail(text)).toEqual({ problem: "imports.value.email" });
  });
  it("wants one e-mail address", () => {
    expect(readEmail("a@b.de, c@d.de")).toEqual({ problem: "imports.value.several-emails" });
  });

  it.each([
    ["www.stadt.example", "https://www.stadt.example/"],
    ["http://stadt.example/a?b=c", "http://stadt.example/a?b=c"],
  ])("reads the address %j", (text, value) => {
    expect(readUrl(text)).toEqual({ ok: value });
  });
  it.each(["javascript:alert(1)", "ftp://stadt.example", "stadt", "siehe Flyer", "https://a:b@c.example"])(
    "refuses the address %j",
    (text) => {
      expect(readUrl(text)).toEqual({ problem: "imports.value.url" });
    },
  );
});

describe("places", () => {
  it.each([
    ["Hermannstr.33", { street: "Hermannstraße", houseNumber: "33" }],
    ["Brüderweg 12-14", { street: "Brüderweg", houseNumber: "12–14" }],
    ["Straße des 17. Juni 135", { street: "Straße des 17. Juni", houseNumber: "135" }],
    ["Kaiser Str. 7 B", { street: "Kaiser Straße", houseNumber: "7b" }],
    ["Alter Markt", { street: "Alter Markt" }],
  ])("splits %j", (text, street) => {
    expect(readStreet(text)).toEqual({ ok: street });
  });

  it.each([
    ["44137", { ok: "44137" }],
    ["D-01067", { ok: "01067" }],
    ["1067", { problem: "imports.value.postcode-four-digits" }],
    ["00000", { problem: "imports.value.postcode" }],
    ["4413a", { problem: "imports.value.postcode" }],
  ])("reads the postcode %j", (text, reading) => {
    expect(readPostcode(text)).toEqual(reading);
  });
});

describe("moments and rules of calendars", () => {
  it.each([
    ["2026-02-19", { ok: { date: "2026-02-19" } }],
    ["2026-02-19T14:00", { ok: { date: "2026-02-19", time: "14:00" } }],
    ["2026-02-31", { problem: "imports.value.moment" }],
    ["2026-02-19T24:00", { problem: "imports.value.moment" }],
    ["Next Year", { problem: "imports.value.moment" }],
  ])("reads %j", (text, reading) => {
    expect(readMoment(text)).toEqual(reading);
  });

  it.each(["RRULE:AnythingRandom;FREQ=WEEKLY", "BYDAY=MO", "FREQ=OFTEN", "FREQ=DAILY;FREQ=WEEKLY", ""])(
    "refuses the rule %j",
    (text) => {
      expect(readRecurrence(text)).toEqual({ problem: "imports.value.recurrence" });
    },
  );
  it("reads a rule", () => {
    expect(readRecurrence("freq=weekly;byday=mo;")).toEqual({ ok: "FREQ=WEEKLY;BYDAY=MO" });
  });
});

describe("texts", () => {
  it("lose superfluous spaces and keep their lines", () => {
    expect(textReader()("  Tanz \u00a0 und\t Tee \n\n\n\n im Café ")).toEqual({ ok: "Tanz und Tee\n\nim Café" });
  });
  it("are refused when they are too long", () => {
    expect(textReader({ longest: 5 })("Gymnastik")).toEqual({
      problem: "imports.value.too-long",
      details: { longest: 5, length: 9 },
    });
  });
  it("become lists, each entry once", () => {
    expect(readList("Rampe, Aufzug; Rampe\n- WC")).toEqual({ ok: ["Rampe", "Aufzug", "WC"] });
  });
});
