import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDocx, aJpeg, aPdf, aZip } from "#platform/files/check/files.fixtures.ts";
import { testOrigin } from "#platform/web/testing-world.ts";
import { caseId, openOffice, type Office } from "./house.fixtures.ts";

let house: Office;
beforeAll(async () => {
  house = await openOffice();
});
afterAll(() => house.database.drop());

const list = `/arbeit/faelle/${caseId}/unterlagen`;
type Who = "anna" | "bert" | "rita";

async function send(
  bytes: Uint8Array | string,
  name: string,
  {
    who = "anna",
    origin = testOrigin,
    type = "",
  }: { readonly who?: Who; readonly origin?: string; readonly type?: string } = {},
) {
  const form = new FormData();
  form.set("kind", "sonstiges");
  form.set("datei", new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name, { type }));
  return house.app.request(`${testOrigin}${list}/neu`, {
    method: "POST",
    headers: { origin, cookie: house.cookies[who] },
    body: form,
  });
}
const kept = async () =>
  (
    await sql<{ id: string; fileName: string; mediaType: string }>`
      select document_id as id, file_name, media_type from counselling.document_versions order by created_at, document_id`.execute(
      house.database.owner,
    )
  ).rows;
const get = (path: string, who: Who = "anna") =>
  house.app.request(testOrigin + path, { headers: { cookie: house.cookies[who] } });

describe("an upload is refused, and says why", () => {
  it.each([
    ["nothing", "", "leer.pdf", "leer"],
    ["a page of the web as picture", "<svg onload=alert(1)>", "bild.png", "Internetseite"],
    ["a page of the web as PDF", "<!doctype html><script>alert(1)</script>", "brief.pdf", "Internetseite"],
    ["a program as PDF", "MZ\u0000\u0001", "brief.pdf", "Art von Datei"],
    ["a PDF that is a program", aPdf(["4 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj"]), "brief.pdf", "Programm"],
    ["a letter with macros", aDocx({ "word/vbaProject.bin": "x" }), "brief.docx", "Makros"],
    ["an archive that swells", aZip({ "a.xml": "x" }, { size: 2 ** 31 }), "brief.docx", "viel zu groß"],
    ["two files in one", Buffer.concat([aPdf(), aDocx()]), "brief.pdf", "Hinter dem Ende"],
    ["a file over 15 MB", Buffer.alloc(15 * 1024 ** 2 + 1, "x"), "brief.txt", "15 MB"],
  ])("%s", async (_, bytes, name, sentence) => {
    const answer = await send(bytes, name, { type: "application/pdf" });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(sentence)]);
    expect(await kept()).toEqual([]);
  });

  it("what is too large for any form, before it is read", async () => {
    expect((await send(Buffer.alloc(17 * 1024 ** 2, "x"), "brief.txt")).status).toBe(413);
  });

  it("what comes from another site, from another office, from the Redaktion", async () => {
    const [foreign, office, editor] = [
      await send(aPdf(), "x.pdf", { origin: "https://boese.example" }),
      await send(aPdf(), "x.pdf", { who: "bert" }),
      await send(aPdf(), "x.pdf", { who: "rita" }),
    ];
    expect([foreign.status, office.status, editor.status]).toEqual([403, 404, 403]);
    expect(await kept()).toEqual([]);
  });
});

describe("an upload that is taken", () => {
  it.each([
    ["../../../etc/passwd", aPdf(), "passwd.pdf"],
    ["C:\\fakepath\\Befund.exe", aPdf(), "Befund.pdf"],
    ["Rechnung.pdf.exe", aPdf(), "Rechnung-pdf.pdf"],
    ["Brief\u202Egpj.exe", aJpeg(), "Briefgpj.jpg"],
    ['a";\r\nset-cookie: x=y.pdf', aPdf(), "a-;set-cookie- x=y.pdf"],
    ["bild.svg", aJpeg(), "bild.jpg"],
    ["CON", aPdf(), "Datei.pdf"],
    ["Gruß an Żaneta – 1.pdf", aPdf(), "Gruß an Żaneta – 1.pdf"],
  ])("as %j loses what its name tries", async (name, bytes, expected) => {
    expect((await send(bytes, name, { type: "text/html" })).status).toBe(303);
    const newest = (await kept()).find(({ fileName }) => fileName === expected);
    expect(newest).toBeDefined();
    const answer = await get(`${list}/${newest?.id}/fassung/1`);
    const headers = Object.fromEntries(answer.headers);
    expect(answer.status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": newest?.mediaType,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(headers["content-disposition"]).toMatch(
      /^attachment; filename="[\w .,()-]+"; filename\*=UTF-8''[\w.%~!-]+$/,
    );
    expect(headers["set-cookie"]).toBeUndefined();
  });

  it("opens for nobody else, whether they guess its address or not", async () => {
    const [one] = await kept();
    for (const path of [`${list}/${one?.id}`, `${list}/${one?.id}/fassung/1`, list]) {
      expect([path, (await get(path, "bert")).status, (await get(path, "rita")).status]).toEqual([path, 404, 403]);
    }
    expect((await get(`${list}/${one?.id}/fassung/99`)).status).toBe(404);
    expect((await get(`${list}/${one?.id}/fassung/1;x`)).status).toBe(404);
  });

  it("shows its name as text on every page", async () => {
    await send(aPdf(), "<b>fett<b>.pdf");
    expect(await (await get(list)).text()).not.toContain("<b>fett");
  });
});
