import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { ownSiteOnly } from "./own-site.ts";

const app = new Hono().use(ownSiteOnly("https://senioren.example")).post("/meldung", (c) => c.text("ok"));

const statusFor = async (headers: Readonly<Record<string, string>>, url = "http://127.0.0.1:3000/meldung") =>
  (
    await app.request(url, {
      method: "POST",
      headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
      body: "text=x",
    })
  ).status;

describe("a form behind a proxy that ends TLS", () => {
  it("is taken from the public address", async () => {
    expect(await statusFor({ origin: "https://senioren.example" })).toBe(200);
  });

  it("is taken from the address that was asked, as without a proxy", async () => {
    expect(await statusFor({ origin: "http://127.0.0.1:3000" })).toBe(200);
  });

  it.each([
    "https://boese.example",
    "http://senioren.example",
    "https://senioren.example.boese.example",
    "https://senioren.example:8443",
    "null",
  ])("is refused from %s", async (origin) => {
    expect(await statusFor({ origin })).toBe(403);
  });

  it("is refused when nothing says where it comes from", async () => {
    expect(await statusFor({})).toBe(403);
  });

  it("is refused from elsewhere also when the browser tells of its kind", async () => {
    expect(await statusFor({ origin: "https://boese.example", "sec-fetch-site": "cross-site" })).toBe(403);
  });
});
